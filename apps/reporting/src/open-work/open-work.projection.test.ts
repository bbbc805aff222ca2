import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evolveCase } from '../cases/case.evolve.ts';
import type { CaseState } from '../cases/case.views.ts';
import type { CountedEvent } from '../rebuild/counted-events.ts';
import {
  alarm,
  aReader,
  closed,
  completed,
  decided,
  ended,
  libraryPath,
  opened,
  resumed,
  withdrawn,
} from '../testing/library-events.ts';
import { projectWork } from './open-work.projection.ts';

const reader = aReader();
const [open, warned, due] = [
  opened(reader, 'loan'),
  alarm(reader, 'loan', 'warned', 'PROMISED'),
  alarm(reader, 'loan', 'due', 'PROMISED'),
];

/** What is counted in the library after these events of one case, by department. */
function count(events: readonly CountedEvent[]) {
  const sums = { open: 0, warned: 0, overdue: 0 };
  let state: CaseState | undefined;
  for (const event of events) {
    const after = evolveCase(state, event);
    if (!after) throw new Error('the event is none of a case');
    for (const { dimensions, deltas } of projectWork({ before: state, after })) {
      if (dimensions.path !== libraryPath || dimensions.department !== 'reading-quarter:stacks') continue;
      sums.open += deltas.open;
      sums.warned += deltas.warned;
      sums.overdue += deltas.overdue;
    }
    state = after;
  }
  return sums;
}

describe('given what happened to a task, this is counted', () => {
  const nothing = { open: 0, warned: 0, overdue: 0 };
  const statutory = alarm(reader, 'loan', 'due', 'STATUTORY');
  test.each<[string, CountedEvent[], object]>([
    ['an open task', [open], { ...nothing, open: 1 }],
    ['one that is told of twice, once', [open, open], { ...nothing, open: 1 }],
    ['two of one department', [open, opened(reader, 'reading-room')], { ...nothing, open: 2 }],
    ['a warned one', [open, warned], { open: 1, warned: 1, overdue: 0 }],
    [
      'one that is late by both clocks, once',
      [open, warned, due, statutory],
      { open: 1, warned: 1, overdue: 1 },
    ],
    [
      'one that goes on with a later due date',
      [open, warned, due, resumed(reader, 'loan')],
      { ...nothing, open: 1 },
    ],
    ['one that was late and is decided', [open, warned, due, decided(reader, 'loan')], nothing],
    ['one that was late and is closed', [open, due, closed(reader, 'loan', 'card-person')], nothing],
    ['one that the applicant withdrew', [open, due, ended(reader, 'loan')], nothing],
    ['one that is closed without being opened', [closed(reader, 'loan', 'card-person')], nothing],
    ['an alarm after the decision', [open, decided(reader, 'loan'), due], nothing],
    ['a case that is withdrawn', [open, due, withdrawn(reader), ended(reader, 'loan')], nothing],
    ['a case that is completed', [open, decided(reader, 'loan'), completed(reader), due], nothing],
  ])('%s', (_, events, sums) => expect(count(events)).toEqual(sums));
});

test('an event counts in each region above', () => {
  const after = evolveCase(undefined, open);
  const paths = after && projectWork({ before: undefined, after }).map(({ dimensions }) => dimensions.path);
  expect(paths).toEqual(['330000', '330000/330100', libraryPath]);
});

test('whatever happens to a task, it counts at most once in each counter, and not at all once it has ended', () => {
  const happening = fc.constantFrom(open, warned, due, resumed(reader, 'loan'));
  fc.assert(
    fc.property(fc.array(happening), (events) => {
      for (const sum of Object.values(count(events))) expect([0, 1]).toContain(sum);
      expect(count([...events, decided(reader, 'loan')])).toEqual({ open: 0, warned: 0, overdue: 0 });
    }),
  );
});
