import { getKpis, listKpiParts } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import {
  complaintFiled,
  complaintStep,
  ratingGiven,
  requestOpened,
  requestSolved,
  sessionHeld,
  ticketCalled,
} from '../testing/hall-events.ts';
import {
  accepted,
  aReader,
  completed,
  decided,
  notAccepted,
  opened,
  received,
  resumed,
  stopped,
} from '../testing/library-events.ts';
import { openLibraryHall } from '../testing/library-hall.ts';
import { caseOpened } from '../testing/library-plan.ts';

const july = 'from=2026-07-01&to=2026-07-31';
const numbers = (count: number) => Array.from({ length: count }, (_, number) => number);

type Hall = Awaited<ReturnType<typeof openLibraryHall>>;

async function kpi(hall: Hall, id: string, range = july) {
  const { entries } = await hall.ask(getKpis, `/kpis?${range}&limit=200`);
  return entries.find((entry) => entry.kpi === id);
}

const parts = (hall: Hall, id: string, query = '') =>
  hall.ask(listKpiParts, `/kpis/${id}/parts?${july}${query}`);

test('540 of 600 requests solved in station are 90 %, as wanted; 539 are 89.8 %, and flagged', async () => {
  await using hall = await openLibraryHall();
  hall.intake(...numbers(600).map(requestOpened), ...numbers(539).map((number) => requestSolved(number)));
  hall.intake(requestSolved(598, 'DISTRICT'));
  await hall.count();
  const measured = { numerator: 539, denominator: 600, value: 89.8, met: false };
  expect(await kpi(hall, 'solved-in-station')).toMatchObject(measured);
  expect((await parts(hall, 'solved-in-station', '&only=missed')).rows).toMatchObject([
    { key: 'book-van', ...measured },
  ]);
  hall.intake(requestSolved(599));
  await hall.count();
  expect(await kpi(hall, 'solved-in-station')).toMatchObject({ numerator: 540, value: 90, met: true });
  expect((await parts(hall, 'solved-in-station', '&only=missed')).rows).toEqual([]);
});

test('of 20 complaints all are accepted and answered, and 19 revisited: 95 %, flagged; none the year before', async () => {
  await using hall = await openLibraryHall();
  hall.intake(...numbers(20).map((number) => complaintFiled(number)));
  for (const step of ['accepted', 'fed-back'] as const)
    hall.intake(...numbers(20).map((number) => complaintStep(number, step)));
  hall.intake(...numbers(19).map((number) => complaintStep(number, 'revisited')));
  await hall.count();
  expect(await kpi(hall, 'complaints-accepted')).toMatchObject({ value: 100, met: true });
  expect(await kpi(hall, 'complaints-answered')).toMatchObject({ value: 100, met: true });
  expect(await kpi(hall, 'complaints-revisited')).toMatchObject({ value: 95, met: false });
  const complaints = await kpi(hall, 'complaints');
  expect(complaints).toMatchObject({ numerator: 20, before: { numerator: 0, value: 0 } });
  expect(complaints).not.toHaveProperty('change');
});

test('a year on year change stands with both numbers', async () => {
  await using hall = await openLibraryHall();
  hall.intake(...numbers(25).map((number) => complaintFiled(number, '2025-07-31T10:00:00+08:00')));
  hall.intake(...numbers(15).map((number) => complaintFiled(100 + number)));
  await hall.count();
  expect(await kpi(hall, 'complaints')).toMatchObject({
    numerator: 15,
    before: { numerator: 25 },
    change: { value: -40, unit: 'PERCENT' },
  });
});

test('more than 100 sessions a year: 100 are not enough, 101 are, and a month says nothing', async () => {
  await using hall = await openLibraryHall();
  hall.intake(...numbers(100).map((number) => sessionHeld(number, 20)));
  await hall.count();
  const year = 'from=2026-01-01&to=2026-12-31';
  expect(await kpi(hall, 'sessions', year)).toMatchObject({ numerator: 100, met: false });
  hall.intake(sessionHeld(100, 20));
  await hall.count();
  expect(await kpi(hall, 'sessions', year)).toMatchObject({ numerator: 101, met: true });
  expect(await kpi(hall, 'persons-served', year)).toMatchObject({ numerator: 2_020 });
  expect(await kpi(hall, 'sessions')).not.toHaveProperty('met');
});

test('ratings are set against completed cases', async () => {
  await using hall = await openLibraryHall();
  hall.routing(...numbers(4).map((number) => completed(aReader({ number }))));
  hall.intake(ratingGiven(1), ratingGiven(2), ratingGiven(3, { bad: true }));
  hall.intake(ratingGiven(4, { about: 'VISIT', bundle: undefined }));
  await hall.count();
  expect(await kpi(hall, 'rated')).toMatchObject({ numerator: 3, denominator: 4, value: 75 });
  expect(await kpi(hall, 'satisfied')).toMatchObject({ numerator: 3, denominator: 4, value: 75 });
});

test('what came in online, item by item, with those below the target; and what was right at once', async () => {
  await using hall = await openLibraryHall();
  const coming = numbers(10).map((number) =>
    aReader({
      number,
      channel: number === 0 ? 'COUNTER' : 'ONLINE',
      items: number < 9 ? ['loan', 'card-person'] : ['card-person'],
    }),
  );
  hall.intake(...coming.map(received), ...coming.slice(0, 8).map((one) => accepted(one)));
  hall.intake(accepted(aReader({ number: 8, channel: 'ONLINE' }), { corrections: 1 }));
  hall.intake(notAccepted(aReader({ number: 9 })));
  await hall.count();
  expect(await kpi(hall, 'online-receipt')).toMatchObject({ numerator: 9, denominator: 10, met: true });
  expect((await parts(hall, 'online-receipt')).rows).toMatchObject([
    { key: 'card-person', numerator: 9, denominator: 10, value: 90, met: true },
    { key: 'loan', numerator: 8, denominator: 9, value: 88.9, met: false },
  ]);
  expect((await parts(hall, 'online-receipt', '&only=missed')).rows).toMatchObject([{ key: 'loan' }]);
  expect(await kpi(hall, 'first-time-success')).toMatchObject({ numerator: 8, denominator: 10, value: 80 });
});

test('a case from 09:00 to 09:42 took 42 minutes, of which it stood still for 12', async () => {
  await using hall = await openLibraryHall();
  const reader = aReader({ at: '2026-07-17T09:00:00+08:00' });
  const at = (time: string) => `2026-07-17T${time}:00+08:00`;
  hall.routing(caseOpened(reader), opened(reader, 'loan'), stopped(reader, 'loan', at('09:10')));
  hall.routing(resumed(reader, 'loan', at('09:22')), decided(reader, 'loan'), completed(reader, at('09:42')));
  hall.intake(received(reader));
  await hall.count();
  expect(await kpi(hall, 'shortest-minutes')).toMatchObject({ value: 42, denominator: 1 });
  expect(await kpi(hall, 'shortest-net-minutes')).toMatchObject({ value: 30, denominator: 1 });
  expect((await parts(hall, 'shortest-minutes')).rows).toMatchObject([{ key: 'lending-library', value: 42 }]);
});

test('tasks of an item are compared with those of the same item, over whatever periods one asks for', async () => {
  await using hall = await openLibraryHall();
  const decisions = (item: string, month: string, days: readonly number[]) =>
    days.map((workingDays, number) => {
      const reader = aReader({ number, at: `2026-${month}-10T10:00:00+08:00` });
      return decided(reader, item, { workingDays });
    });
  hall.routing(...decisions('loan', '03', [4, 10, 30]), ...decisions('loan', '07', [1, 7, 9]));
  hall.routing(...decisions('card-person', '03', [20]), ...decisions('card-person', '07', [14, 14]));
  await hall.count();
  const march = '&baselineFrom=2026-03-01&baselineTo=2026-03-31';
  expect((await parts(hall, 'median-working-days', march)).rows).toMatchObject([
    { key: 'card-person', value: 14, before: { value: 20 }, change: { value: -30, unit: 'PERCENT' } },
    { key: 'loan', value: 7, before: { value: 10 }, change: { value: -30, unit: 'PERCENT' } },
  ]);
  const together = await kpi(hall, 'median-working-days', `${july}${march}`);
  expect(together).toMatchObject({ value: 9, before: { value: 10 } });
  expect(together).not.toHaveProperty('change');
});

test('the busiest window groups of a month, page by page', async () => {
  await using hall = await openLibraryHall();
  const groups = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6'];
  hall.intake(
    ...groups.flatMap((group, rank) => numbers(rank === 5 ? 2 : 6 - rank).map((n) => ticketCalled(n, group))),
  );
  await hall.count();
  const first = await parts(hall, 'tickets-called', '&order=highest&limit=5');
  expect(first.rows.map(({ key, value }) => [key, value])).toEqual([
    ['front-desk/a1', 6],
    ['front-desk/b2', 5],
    ['front-desk/c3', 4],
    ['front-desk/d4', 3],
    ['front-desk/e5', 2],
  ]);
  const second = await parts(hall, 'tickets-called', `&order=highest&limit=5&cursor=${first.next}`);
  expect(second.rows.map(({ key }) => key)).toEqual(['front-desk/f6']);
  expect(second.next).toBeUndefined();
});

test('15 applications that became 6 saved 60 % of the trips', async () => {
  await using hall = await openLibraryHall();
  hall.routing(caseOpened(aReader(), {}, [], { applicationsItemByItem: 15, applications: 6 }));
  await hall.count();
  expect(await kpi(hall, 'trips-saved')).toMatchObject({ numerator: 9, denominator: 15, value: 60 });
});

test('KPIs come in pages, none of them twice', async () => {
  await using hall = await openLibraryHall();
  await hall.count();
  const all = await hall.ask(getKpis, `/kpis?${july}&limit=200`);
  const found: string[] = [];
  for (let cursor = ''; ; ) {
    const page = await hall.ask(getKpis, `/kpis?${july}&limit=7${cursor}`);
    found.push(...page.entries.map((entry) => entry.kpi));
    if (page.next === undefined) break;
    cursor = `&cursor=${page.next}`;
  }
  expect(found).toEqual(all.entries.map((entry) => entry.kpi));
});

test('the exports say of each KPI the version of its definition and the period', async () => {
  await using hall = await openLibraryHall();
  hall.intake(sessionHeld(1, 20));
  await hall.count();
  const { headers, bytes } = await hall.download(`/kpis.csv?${july}`);
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  expect(headers.get('content-disposition')).toContain('kpis-reading-quarter-2026-07-01-2026-07-31.csv');
  expect(lines[0]).toContain('Definition version,Definition valid from');
  expect(lines.find((line) => line.includes(',sessions,'))).toMatch(
    /^reading-quarter,2026-07-01,2026-07-31,sessions,,Outreach sessions held,1,2020-01-01,source,1,,1,count,> 100,/,
  );
  const workbook = await hall.download(`/kpis.xlsx?${july}`);
  expect(workbook.headers.get('content-type')).toContain('spreadsheetml');
  expect(new TextDecoder().decode(workbook.bytes.subarray(0, 2))).toBe('PK');
});

test('a KPI that is unknown, or can not be taken apart, is told so', async () => {
  await using hall = await openLibraryHall();
  await hall.count();
  for (const id of ['nonsense', 'complaints']) await expect(parts(hall, id)).rejects.toThrow();
});
