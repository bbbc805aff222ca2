import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CountedEvent } from '../rebuild/counted-events.ts';
import { alarm, aReader, closed, decided, libraryPath, opened, resumed } from '../testing/library-events.ts';
import { evolveTask, projectWork } from './open-work.projection.ts';
import type { TaskState } from './open-work.views.ts';

const reader = aReader();
const [open, warned, due] = [
  opened(reader, 'loan'),
  alarm(reader, 'loan', 'warned', 'PROMISED'),
  alarm(reader, 'loan', 'due', 'PROMISED'),
];

/** What is counted in the library after these events of one task. */
function count(events: readonly CountedEvent[]) {
  const sums = { open: 0, warned: 0, overdue: 0 };
  let state: TaskState | undefined;
  for (const event of events) {
    const after = evolveTask(state, event);
    for (const { dimensions, deltas } of projectWork(state, after)) {
      if (dimensions.path !== libraryPath) continue;
      expect(dimensions.department).toBe('reading-quarter:stacks');
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
    ['one that is closed without being opened', [closed(reader, 'loan', 'card-person')], nothing],
    ['an alarm after the decision', [open, decided(reader, 'loan'), due], nothing],
  ])('%s', (_, events, sums) => expect(count(events)).toEqual(sums));
});

test('an event counts in each region above', () => {
  const paths = projectWork(undefined, evolveTask(undefined, open)).map(({ dimensions }) => dimensions.path);
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
