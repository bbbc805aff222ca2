import { listDurations } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { enabled } from '../testing/library-bundle.ts';
import { aReader, decided, registered } from '../testing/library-events.ts';
import { openLibraryHall } from '../testing/library-hall.ts';

const july = 'from=2026-07-01&to=2026-07-31';

test('percentiles and what was on time, by item and department, beside the year before', async () => {
  await using hall = await openLibraryHall();
  hall.routing(registered('330000'), enabled('330000/330100/reading-quarter', []));
  const decision = (item: string, workingDays: number, at = '2026-07-17T10:00:00+08:00') =>
    decided(aReader({ at }), item, {
      workingDays,
      onTimePromised: workingDays <= 5,
      ...(item === 'loan' ? { onTimeStatutory: workingDays <= 8 } : {}),
    });
  hall.routing(...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((days) => decision('loan', days)));
  hall.routing(decision('card-person', 3), decision('loan', 20, '2025-07-17T10:00:00+08:00'));
  await hall.count();

  const byItem = await hall.ask(listDurations, `/durations?${july}`);
  expect(byItem.rows).toMatchObject([
    { key: 'card-person', tasks: 1, p50: 3, p99: 3, onTimeStatutory: { numerator: 0, denominator: 0 } },
    {
      key: 'loan',
      tasks: 10,
      p50: 5,
      p90: 9,
      p99: 10,
      onTimePromised: { numerator: 5, denominator: 10, value: 50 },
      onTimeStatutory: { numerator: 8, denominator: 10, value: 80 },
      lastYear: { tasks: 1, p50: 20, onTimePromised: { value: 0 } },
    },
  ]);
  expect(byItem.total).toMatchObject({ tasks: 11, p50: 5, lastYear: { tasks: 1 } });

  const byDepartment = await hall.ask(listDurations, `/durations?${july}&by=department&limit=1`);
  expect(byDepartment.rows).toMatchObject([
    { key: 'reading-quarter:desk', name: { en: 'Lending library' }, tasks: 1 },
  ]);
  const next = await hall.ask(
    listDurations,
    `/durations?${july}&by=department&limit=1&cursor=${byDepartment.next}`,
  );
  expect(next.rows).toMatchObject([{ key: 'reading-quarter:stacks', tasks: 10 }]);
  expect(next.next).toBeUndefined();
});

test('they are exported with the total at their end', async () => {
  await using hall = await openLibraryHall();
  hall.routing(decided(aReader(), 'loan', { workingDays: 4 }));
  await hall.count();
  const { bytes } = await hall.download(`/durations.csv?${july}`);
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  expect(lines[0]).toContain('Region,From,To,Item,Name,Tasks decided,"Working days, median"');
  expect(lines[1]).toMatch(/^reading-quarter,2026-07-01,2026-07-31,loan,,1,4,4,4,1,100,/);
  expect(lines[2]).toMatch(/^reading-quarter,2026-07-01,2026-07-31,Total,,1,4,4,4,/);
});
