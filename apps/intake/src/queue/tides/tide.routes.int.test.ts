import { createVirtualClock } from '@walking-hall/service-kit';
import { describe, expect, test } from 'vitest';
import { problem } from '../../testing/library-acts.ts';
import { setUpHall } from '../../testing/library-hall.ts';
import { clock as clockAt } from '../../testing/library-queue.ts';
import { clerkElsewhere, manager, managerElsewhere } from '../../testing/library-world.ts';
import { type Hall, openLibrary } from '../../testing/open-intake.ts';
import { act, call, called, taken } from '../../testing/queue-acts.ts';

const hallPath = '/service-points/library-hall';
const moment = (time: string) => `2026-04-30T${time.length === 5 ? `${time}:00` : time}.000+08:00`;

async function openHall(): Promise<Hall> {
  const hall = await openLibrary({ clock: createVirtualClock(moment('09:00')) });
  await setUpHall(hall);
  return hall;
}

const bucket = (from: string, minutes = 15) => ({
  date: '2025-04-30',
  group: 'cards',
  from,
  tickets: 20,
  waitSeconds: minutes * 60 * 20,
});
const importRows = (hall: Hall, ...rows: unknown[]) =>
  hall.post(`${hallPath}/wait-history`, { as: manager, body: { rows } });
const tide = async (hall: Hall) =>
  (await hall.get(`${hallPath}/tide`)).body as {
    alerts: { alert: string; status: string }[];
    windows: unknown[];
  };
const open = (hall: Hall, body: object) => hall.post(`${hallPath}/tide-windows`, { as: manager, body });

/** Five who are called at this moment, each after that many seconds. */
async function fiveWait(hall: Hall, at: string, seconds: number): Promise<void> {
  await hall.clock.set(new Date(Date.parse(moment(at)) - seconds * 1_000).toISOString());
  const tickets = [];
  for (let i = 0; i < 5; i++) tickets.push((await taken(hall)).ticket);
  await hall.clock.set(moment(at));
  for (const ticket of tickets) {
    await called(hall, '1');
    await act(hall, ticket, 'no-show');
  }
}
const eventsOf = async (hall: Hall) =>
  (await hall.persistence.streams.read('tide/library-hall.2026-04-30')).flatMap(({ events }) =>
    events.map(({ type }) => type.split('.')[2]),
  );

test('+20.0 % alerts nobody, +20.67 % alerts at the call that makes it so, and only once', async () => {
  await using hall = await openHall();
  await importRows(hall, bucket('09:30'), bucket('10:00'));
  await fiveWait(hall, '09:50', 18 * 60);
  await hall.atTime(moment('10:00'));
  expect((await tide(hall)).alerts).toEqual([]);
  await fiveWait(hall, '10:20', 1_086);
  expect(await tide(hall)).toMatchObject({
    date: '2026-04-30',
    alerts: [
      {
        alert: '2026-04-30.cards.1000',
        observed: { tickets: 5, waitSeconds: 5_430 },
        basis: { kind: 'MATCHED_DAY', date: '2025-04-30', tickets: 20, waitSeconds: 18_000 },
        proposal: { window: 'r2', clerk: 'reserve-1' },
        status: 'RAISED',
      },
    ],
  });
  await Promise.all([hall.runJobs(), hall.runJobs()]);
  await hall.atTime(moment('10:40'));
  expect(await eventsOf(hall)).toEqual(['alert-raised']);
});

test('an alert that the call itself could not raise is raised by the sweep', async () => {
  await using hall = await openHall();
  await importRows(hall, bucket('10:00'));
  const { streams } = hall.persistence;
  const append = streams.append;
  streams.append = async (commit, puts) => {
    if (commit.stream.startsWith('tide/')) throw new Error('the process ends here');
    return append(commit, puts);
  };
  await fiveWait(hall, '10:20', 1_086);
  streams.append = append;
  expect(await eventsOf(hall)).toEqual([]);
  await hall.runJobs();
  expect(await eventsOf(hall)).toEqual(['alert-raised']);
});

test('a tide window is accepted, serves its line alone, and closes after it', async () => {
  await using hall = await openHall();
  await importRows(hall, ...['10:00', '10:30', '11:00'].map((from) => bucket(from)));
  await fiveWait(hall, '10:20', 1_086);
  const [alert] = (await tide(hall)).alerts;
  const accepted = await open(hall, { group: 'cards', alert: alert?.alert });
  expect(accepted.body).toMatchObject({ alerts: [{ status: 'ACCEPTED' }], windows: [{ window: 'r2' }] });
  expect(problem(await open(hall, { group: 'cards', alert: alert?.alert }))).toEqual([
    409,
    'tide_alert_answered',
  ]);

  await hall.clock.set(moment('11:00'));
  await taken(hall, { group: 'loans' });
  const waiting = await taken(hall);
  await hall.atTime(moment('11:05'));
  expect(await called(hall, 'r2', 'reserve-1')).toBe('A006');
  await act(hall, waiting.ticket, 'no-show');
  const late = await taken(hall);
  await hall.atTime(moment('11:30'));
  expect(await tide(hall)).toMatchObject({
    alerts: [{ status: 'CLEARED' }],
    windows: [{ clearedAt: moment('11:30') }],
  });
  await hall.clock.set(moment('11:31'));
  const later = await taken(hall);
  expect(await called(hall, 'r2', 'reserve-1')).toBe(late.number);
  await act(hall, late.ticket, 'no-show');
  expect(problem(await call(hall, 'r2', 'reserve-1'))).toEqual([409, 'window_not_open']);
  expect(await called(hall, '2')).toBe(later.number);
  expect(await eventsOf(hall)).toEqual(['alert-raised', 'window-opened', 'cleared', 'window-closed']);
});

test('the fourth of three tide windows is refused, and so is whoever does not manage the hall', async () => {
  await using hall = await openHall();
  for (const group of ['cards', 'loans', 'cards']) expect((await open(hall, { group })).status).toBe(200);
  expect(problem(await open(hall, { group: 'loans' }))).toEqual([409, 'tide_windows_exhausted']);
  const body = { group: 'cards' };
  const foreign = await hall.post(`${hallPath}/tide-windows`, { as: managerElsewhere, body });
  expect(problem(foreign)).toEqual([403, 'outside_scope']);
  expect(problem(await hall.get(`${hallPath}/tide`, { as: clerkElsewhere }))).toEqual([403, 'outside_scope']);
});

describe('waits of a former machine', () => {
  test('are refused row by row, with every reason, and the others stand', async () => {
    await using hall = await openHall();
    await taken(hall);
    const rows = [
      bucket('10:00'),
      { ...bucket('10:30'), group: 'books', date: '2026-04-30' },
      { ...bucket('10:15'), tickets: 0 },
      bucket('10:00', 16),
      'nonsense',
      bucket('10:30'),
    ];
    expect((await importRows(hall, ...rows)).body).toMatchObject({
      accepted: 2,
      refused: [
        {
          row: 1,
          reasons: [
            {
              path: 'rows[1].group',
              code: 'window_group_unknown',
              message: expect.stringContaining('books'),
            },
            { path: 'rows[1].date', code: 'wait_history_not_past' },
          ],
        },
        { row: 2, reasons: [{ path: 'rows[2].from' }, { path: 'rows[2].tickets' }] },
        { row: 3, reasons: [{ path: 'rows[3].from', code: 'id_repeated' }] },
        { row: 4, reasons: [{ path: 'rows[4]', code: 'field_type' }] },
      ],
    });
    const waits = await hall.get(`${hallPath}/waits?group=cards&date=2026-04-30`);
    expect(waits.body).toEqual({
      matchedDate: '2025-04-30',
      buckets: [
        { from: '10:00', baseline: { tickets: 20, waitSeconds: 18_000 } },
        { from: '10:30', baseline: { tickets: 20, waitSeconds: 18_000 } },
      ],
    });
  });

  test('may be sent again or corrected, but not over what the hall counted itself', async () => {
    await using hall = await openHall();
    await importRows(hall, bucket('10:00'));
    await importRows(hall, bucket('10:00'));
    expect(await hall.persistence.streams.read('queue/library-hall.2025-04-30.cards')).toHaveLength(1);
    await importRows(hall, bucket('10:00', 16));
    const waits = await hall.get(`${hallPath}/waits?group=cards&date=2025-04-30`);
    expect(waits.body).toMatchObject({ buckets: [{ waits: { waitSeconds: 19_200 } }] });

    await fiveWait(hall, '10:20', 600);
    await hall.clock.set('2026-05-06T09:00:00.000+08:00');
    const counted = { ...bucket('11:00'), date: clockAt('10:00').slice(0, 10) };
    expect((await importRows(hall, counted)).body).toMatchObject({
      accepted: 0,
      refused: [{ row: 0, reasons: [{ path: 'rows[0].date', code: 'wait_history_counted' }] }],
    });
  });
});
