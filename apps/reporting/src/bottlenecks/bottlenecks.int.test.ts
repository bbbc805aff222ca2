import { listBottlenecks } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { enabled } from '../testing/library-bundle.ts';
import { aReader, decided, opened } from '../testing/library-events.ts';
import { openLibraryHall } from '../testing/library-hall.ts';
import { caseOpened } from '../testing/library-plan.ts';

test('the item that blocks most others comes first, with who has it and for how long', async () => {
  await using hall = await openLibraryHall();
  hall.routing(enabled('330000', []));
  const items = ['card-person', 'loan', 'reading-room', 'lecture'];
  const waits = { loan: ['card-person'], lecture: ['loan', 'reading-room'] };
  const [first, second] = [
    aReader({ number: 1, items, at: '2026-07-07T10:00:00+08:00' }),
    aReader({ number: 2, items, at: '2026-07-10T10:00:00+08:00' }),
  ];
  for (const reader of [first, second])
    hall.routing(caseOpened(reader, waits), opened(reader, 'card-person'), opened(reader, 'reading-room'));
  await hall.count();
  const { entries } = await hall.ask(listBottlenecks, '/bottlenecks');
  expect(entries).toEqual([
    {
      item: 'card-person',
      bundle: 'lending-library',
      department: 'reading-quarter:desk',
      tasks: 2,
      blocked: 4,
      since: '2026-07-07',
      longestDays: 10,
      waiting: [
        { item: 'lecture', tasks: 2 },
        { item: 'loan', tasks: 2 },
      ],
    },
    {
      item: 'reading-room',
      bundle: 'lending-library',
      department: 'reading-quarter:stacks',
      tasks: 2,
      blocked: 2,
      since: '2026-07-07',
      longestDays: 10,
      waiting: [{ item: 'lecture', tasks: 2 }],
    },
  ]);

  hall.routing(decided(first, 'card-person'), decided(second, 'card-person'), decided(first, 'reading-room'));
  await hall.count();
  expect((await hall.ask(listBottlenecks, '/bottlenecks')).entries).toMatchObject([
    { item: 'reading-room', tasks: 1, blocked: 1, since: '2026-07-10', longestDays: 7 },
  ]);
});
