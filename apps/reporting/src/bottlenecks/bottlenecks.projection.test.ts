import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evolveCase } from '../cases/case.evolve.ts';
import type { CaseState } from '../cases/case.views.ts';
import type { CountedEvent } from '../rebuild/counted-events.ts';
import { aReader, closed, completed, decided, libraryPath, opened } from '../testing/library-events.ts';
import { caseOpened, milestoneReported } from '../testing/library-plan.ts';
import { blocksNothing, plus, projectBottlenecks } from './bottlenecks.projection.ts';

const reader = aReader({ items: ['card-person', 'loan', 'reading-room', 'lecture'] });

/** What each item blocks in the library after these events of one case. */
function blocking(...events: readonly CountedEvent[]) {
  const sums = new Map<string, typeof blocksNothing>();
  let state: CaseState | undefined;
  for (const event of events) {
    const after = evolveCase(state, event);
    if (!after) throw new Error('the event is none of a case');
    for (const { place, deltas } of projectBottlenecks({ before: state, after }))
      if (place.path === libraryPath)
        sums.set(place.item, plus(sums.get(place.item) ?? blocksNothing, deltas));
    state = after;
  }
  return Object.fromEntries([...sums].filter(([, { tasks }]) => tasks !== 0));
}

/** A card before a loan, a loan before the library opens, and only then the lecture. */
const chain = caseOpened(
  reader,
  { loan: ['card-person'], opening: ['loan'], lecture: ['opening', 'reading-room'] },
  ['opening'],
);
const card = opened(reader, 'card-person');
const since = { '2026-07-17': 1 };

describe('an open task blocks what waits for it, and what waits for that', () => {
  test('tasks count, the milestones between them do not', () => {
    expect(blocking(chain, card, opened(reader, 'reading-room'))).toEqual({
      'card-person': { tasks: 1, blocked: 2, since, waiting: { loan: 1, lecture: 1 } },
      'reading-room': { tasks: 1, blocked: 1, since, waiting: { lecture: 1 } },
    });
  });

  test('nothing blocks that is not open, and nothing is blocked that has begun', () => {
    expect(blocking(chain)).toEqual({});
    expect(blocking(chain, card, decided(reader, 'card-person'), opened(reader, 'loan'))).toEqual({
      loan: { tasks: 1, blocked: 1, since, waiting: { lecture: 1 } },
    });
    expect(blocking(chain, card, opened(reader, 'loan'), opened(reader, 'lecture'))).toEqual({});
  });

  test('a milestone that is reported, a task that is closed and a case that is completed block no more', () => {
    expect(blocking(chain, opened(reader, 'loan'), milestoneReported(reader, 'opening'))).toEqual({});
    expect(blocking(chain, card, closed(reader, 'lecture', 'card-person'))).toMatchObject({
      'card-person': { blocked: 1 },
    });
    expect(blocking(chain, card, completed(reader))).toEqual({});
  });
});

test('however the steps of a case are ordered, nothing is blocked once it is completed', () => {
  const steps = reader.items.flatMap((item) => [opened(reader, item), decided(reader, item)]);
  fc.assert(
    fc.property(fc.shuffledSubarray(steps), (some) => {
      expect(blocking(chain, ...some, completed(reader))).toEqual({});
    }),
  );
});
