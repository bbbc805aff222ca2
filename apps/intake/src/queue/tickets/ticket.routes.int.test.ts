import { bookingId } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { bookingView } from '../../bookings/booking.views.ts';
import { problem } from '../../testing/library-acts.ts';
import { layoutSource, setUpHall } from '../../testing/library-hall.ts';
import { clerkElsewhere, managerElsewhere, path, region, stranger } from '../../testing/library-world.ts';
import { type Hall, openLibrary } from '../../testing/open-intake.ts';
import { act, call, called, shown, take, taken } from '../../testing/queue-acts.ts';

async function openHall(): Promise<Hall> {
  const hall = await openLibrary();
  await setUpHall(hall);
  return hall;
}
const board = async (hall: Hall, query = '') =>
  (await hall.get(`/service-points/library-hall/board${query}`, { as: stranger })).body;

describe('a ticket', () => {
  test('is taken for a group, for an item, and is refused for what the hall does not have', async () => {
    await using hall = await openHall();
    expect(await taken(hall)).toMatchObject({ group: 'cards', number: 'A001', class: 'NORMAL', place: 1 });
    expect(await taken(hall, { item: 'reading' })).toMatchObject({ group: 'archive', number: 'C001' });
    expect(problem(await take(hall, { group: 'books' }))).toEqual([404, 'window_group_unknown']);
    expect(problem(await take(hall, { item: 'cake' }))).toEqual([404, 'item_without_group']);
    expect(problem(await take(hall, { booking: `bkg_${'0'.repeat(24)}` }))).toEqual([404, 'booking_unknown']);
    expect(problem(await take(hall, {}))).toEqual([422, 'request_invalid']);
  });

  test('is seen by its id alone, in line with an estimate once there is a basis, then at a window', async () => {
    await using hall = await openHall();
    const [first, second] = [await taken(hall), await taken(hall)];
    expect(await shown(hall, second.ticket)).not.toHaveProperty('estimatedWaitMinutes');
    await called(hall, '1');
    expect(await shown(hall, first.ticket)).toMatchObject({ status: 'CALLED', window: '1' });
    await act(hall, first.ticket, 'start');
    await hall.clock.set('2026-07-17T15:40:00.000+08:00');
    await act(hall, first.ticket, 'finish');
    expect((await shown(hall, first.ticket)).status).toBe('ENDED');
    expect(await shown(hall, second.ticket)).toMatchObject({ place: 1, estimatedWaitMinutes: 10 });
    expect(problem(await hall.get(`/queue-tickets/tk_${'0'.repeat(32)}`))).toEqual([
      404,
      'queue_ticket_unknown',
    ]);
  });

  test('that is asked for twice by one request is one, and its id is nothing one could compute', async () => {
    await using hall = await openHall();
    const request = { as: stranger, body: { group: 'cards' }, headers: { 'idempotency-key': 'once' } };
    const post = () => hall.post('/service-points/library-hall/queue-tickets', request);
    const [first, second] = [await post(), await post()];
    expect(second.body).toEqual(first.body);
    expect(await taken(hall)).toMatchObject({ number: 'A002' });
  });

  test('can be given up by whoever has its id', async () => {
    await using hall = await openHall();
    const { ticket } = await taken(hall);
    const cancel = () => hall.post(`/queue-tickets/${ticket}/cancellation`, { as: stranger });
    expect((await cancel()).body).toMatchObject({ status: 'ENDED' });
    expect(problem(await cancel())).toEqual([409, 'status_move_invalid']);
    expect(await called(hall, '1')).toBeUndefined();
  });

  test('from a booking of today is called at its time; the same booking gives no second one', async () => {
    await using hall = await openHall();
    const booking = bookingId.parse(`bkg_${'1'.repeat(24)}`);
    const put = (startsAt: string) => {
      const doc = {
        booking,
        slot: 'library-hall.1.29000000',
        servicePoint: 'library-hall',
        desk: '1',
        region,
      };
      const rest = { endsAt: startsAt, bundle: 'lending-library', items: ['card-person'], status: 'BOOKED' };
      const owned = { regionPath: path, owner: 'sub:x', parties: [], startsAt };
      const seq = startsAt.includes('07-18') ? 1 : 2;
      return hall.persistence.views.put([
        { view: bookingView, key: booking, seq, doc: { ...doc, ...rest, ...owned } },
      ]);
    };
    await put('2026-07-18T15:00:00+08:00');
    expect(problem(await take(hall, { booking }))).toEqual([409, 'booking_not_today']);
    await put('2026-07-17T15:20:00+08:00');
    await taken(hall);
    const booked = await taken(hall, { booking });
    expect(booked).toMatchObject({ class: 'BOOKED', item: 'card-person', place: 1 });
    expect((await taken(hall, { booking })).ticket).toBe(booked.ticket);
    expect(await called(hall, '1')).toBe('A002');
  });
});

describe('a call', () => {
  test('takes the priority ticket that was taken last, in whichever of the window’s lines', async () => {
    await using hall = await openHall();
    await taken(hall);
    await taken(hall, { group: 'loans', priority: true });
    expect(await called(hall, '1')).toBe('B001');
  });

  test('is sent again and finds its ticket, even when that is served by then', async () => {
    await using hall = await openHall();
    const { ticket } = await taken(hall);
    await taken(hall);
    const first = await call(hall, '1', 'clerk-1', {}, 'call-1');
    expect(first.body).toMatchObject({ ticket: { number: 'A001' }, waiting: 1 });
    expect((await call(hall, '1', 'clerk-1', {}, 'call-1')).body).toEqual(first.body);
    await act(hall, ticket, 'no-show');
    const again = await call(hall, '1', 'clerk-1', {}, 'call-1');
    expect(again.body).toMatchObject({ ticket: { number: 'A001', status: 'ENDED' }, waiting: 1 });
  });

  test('waits until the window is free', async () => {
    await using hall = await openHall();
    await taken(hall);
    await taken(hall, { group: 'loans' });
    await called(hall, '1');
    expect(problem(await call(hall, '1'))).toEqual([409, 'window_busy']);
  });

  test('is refused to who is not qualified, at a window that is not there or not open, for a line not served', async () => {
    await using hall = await openHall();
    await taken(hall, { item: 'card-person' });
    expect(problem(await call(hall, '1', 'new-clerk'))).toEqual([403, 'clerk_not_qualified']);
    expect(problem(await call(hall, '1', 'nobody'))).toEqual([403, 'clerk_not_qualified']);
    expect(await called(hall, '2', 'half-clerk')).toBeUndefined();
    expect(problem(await call(hall, '9'))).toEqual([404, 'window_unknown']);
    expect(problem(await call(hall, 'r1'))).toEqual([409, 'window_not_open']);
    expect(problem(await call(hall, '1', 'clerk-1', { group: 'archive' }))).toEqual([
      404,
      'window_group_unknown',
    ]);
    const elsewhere = { as: clerkElsewhere, body: {} };
    const foreign = await hall.post('/service-points/library-hall/windows/1/calls', elsewhere);
    expect(problem(foreign)).toEqual([403, 'outside_scope']);
  });
});

describe('a transfer', () => {
  test('takes the ticket to the other line, with number and time', async () => {
    await using hall = await openHall();
    const { ticket } = await taken(hall);
    await hall.clock.set('2026-07-17T15:35:00.000+08:00');
    await taken(hall, { group: 'loans' });
    await called(hall, '2', 'clerk-3');
    const moved = await act(hall, ticket, 'transfer', { group: 'loans' });
    expect(moved.body).toMatchObject({ group: 'loans', number: 'A001', status: 'WAITING', place: 1 });
    expect(await called(hall, '1')).toBe('A001');
    await act(hall, ticket, 'transfer', { group: 'cards' });
    expect(await shown(hall, ticket)).toMatchObject({ group: 'cards', status: 'WAITING' });
    expect(problem(await act(hall, ticket, 'transfer', { group: 'books' }))).toEqual([
      404,
      'window_group_unknown',
    ]);
  });

  test('whose second half was lost is made good by its event, which counts once', async () => {
    await using hall = await openHall();
    const { ticket } = await taken(hall);
    const { streams } = hall.persistence;
    const append = streams.append;
    streams.append = async (commit, puts) => {
      if (commit.stream.endsWith('.loans')) throw new Error('the process ends here');
      return append(commit, puts);
    };
    await act(hall, ticket, 'transfer', { group: 'loans' });
    streams.append = append;
    const commits = await streams.read('queue/library-hall.2026-07-17.cards');
    const last = commits.at(-1);
    if (!last) throw new Error('nothing was committed');
    const eventId = `${last.stream}@${last.seq}.0`;
    await hall.hear(...last.events.map((event) => ({ ...event, id: eventId })));
    expect(await called(hall, '1')).toBe('A001');
  });
});

test('the board shows numbers and how many wait, and nothing about anybody', async () => {
  await using hall = await openHall();
  await taken(hall);
  const { ticket } = await taken(hall);
  await called(hall, '1');
  expect(await board(hall, '?group=cards')).toEqual({
    groups: [
      {
        group: 'cards',
        name: { zh: '办证', en: '办证' },
        calling: [{ number: 'A001', window: '1' }],
        waiting: 1,
      },
    ],
  });
  const all = JSON.stringify(await board(hall));
  expect(all).not.toContain(ticket);
  expect(all).not.toContain('clerk-1');
  expect(await board(hall)).toMatchObject({
    groups: [{ group: 'cards' }, { group: 'loans' }, { group: 'archive' }],
  });
});

test('a layout is refused with every problem at once, and is its region’s alone', async () => {
  await using hall = await openLibrary();
  const place = '/service-points/library-hall/layout';
  const items = [...layoutSource.items, 'unmapped'];
  const refused = await hall.put(place, { body: { ...layoutSource, items, zones: [] } });
  expect(problem(refused)).toEqual([422, 'request_invalid']);
  const twice = { ...layoutSource, items, zones: layoutSource.zones.slice(0, 1) };
  expect((await hall.put(place, { body: twice })).body).toMatchObject({
    errors: [
      { path: 'body.groups[2].zone', code: 'zone_unknown' },
      { path: 'body.windows[2].zone', code: 'zone_unknown' },
      { path: 'body.windows[3].zone', code: 'zone_unknown' },
      { path: 'body.items[4]', code: 'item_without_group' },
    ],
  });
  expect(problem(await hall.get(place))).toEqual([404, 'hall_layout_unknown']);
  expect(problem(await take(hall, { group: 'cards' }))).toEqual([404, 'hall_layout_unknown']);
  expect(problem(await hall.put(place, { body: layoutSource, as: managerElsewhere }))).toEqual([
    403,
    'outside_scope',
  ]);
  await setUpHall(hall);
  expect((await hall.get(place)).body).toMatchObject({ tide: { thresholdPercent: 20, minTickets: 5 } });
  expect(problem(await hall.get(place, { as: clerkElsewhere }))).toEqual([403, 'outside_scope']);
});

test('a group in whose line somebody stands is not taken out of the layout', async () => {
  await using hall = await openHall();
  const { ticket } = await taken(hall, { group: 'archive' });
  const smaller = {
    ...layoutSource,
    items: layoutSource.items.slice(0, 3),
    groups: layoutSource.groups.slice(0, 2),
    windows: layoutSource.windows.filter(({ window }) => window !== '3'),
  };
  const put = () => hall.put('/service-points/library-hall/layout', { body: smaller });
  expect(problem(await put())).toEqual([409, 'window_group_in_use']);
  await act(hall, ticket, 'transfer', { group: 'cards' });
  expect((await put()).status).toBe(200);
  expect(await called(hall, '1')).toBe('C001');
});
