import type { Dependency } from '@walking-hall/approval-planner';
import { describe, expect, test } from 'vitest';
import { given, grant, open, refuse } from '../testing/library-cases.ts';
import { standing, standingOf, waitsFor } from './case.dependencies.ts';
import { plannedTask } from './case.facts.ts';

// A loan that is open, granted, or refused, and what a dependency on it says then.
const order = open(['loan'], { held: ['CARD'] });
const states = {
  open: given(order),
  granted: given(order, grant('loan')),
  refused: given(order, refuse('loan')),
};
const waits: Dependency = {
  on: ['loan'],
  needed: 1,
  kind: 'HARD',
  state: 'WAITS',
  substitutes: [],
  onRefusal: 'CLOSE',
  basis: [],
};
const promised: Dependency = {
  ...waits,
  kind: 'SOFT',
  state: 'PROVISIONAL',
  metBy: 'DEFICIENCY',
  substitutes: [{ by: 'DEFICIENCY', material: 'SLIP' }],
};
const committed: Dependency = {
  ...promised,
  metBy: 'COMMITMENT',
  substitutes: [{ by: 'COMMITMENT', commitment: 'CARE' }],
};

describe('a dependency', () => {
  test.each<[string, Dependency, string[]]>([
    ['met', { ...waits, needed: 0, state: 'MET' }, ['FIRM', 'FIRM', 'FIRM']],
    ['on a result', waits, ['WAITS', 'FIRM', 'LOST']],
    ['on a result that may be missing', { ...waits, onRefusal: 'CONTINUE' }, ['WAITS', 'FIRM', 'FIRM']],
    ['with a commitment', committed, ['PROVISIONAL', 'FIRM', 'LOST']],
    [
      'with a commitment, on nothing in this case',
      { ...committed, on: [], needed: 0 },
      ['FIRM', 'FIRM', 'FIRM'],
    ],
    ['with a paper owed', promised, ['PROVISIONAL', 'FIRM', 'LOST']],
    [
      'with a paper owed, on nothing in this case',
      { ...promised, on: [], needed: 0 },
      ['PROVISIONAL', 'PROVISIONAL', 'PROVISIONAL'],
    ],
  ])('%s', (_, dependency, [open, granted, refused]) => {
    const standings = Object.values(states).map((each) =>
      standingOf(dependency, { ...each, deficiencies: ['SLIP'] }),
    );
    expect(standings).toEqual([open, granted, refused]);
  });

  test('whose paper has come is met for good', () => {
    for (const each of Object.values(states)) expect(standingOf(promised, each)).toBe('FIRM');
  });
});

test('a task stands as its worst dependency does', () => {
  const firm: Dependency = { ...waits, needed: 0, state: 'MET' };
  expect(standing([], states.open)).toBe('FIRM');
  expect(standing([firm, committed], states.open)).toBe('PROVISIONAL');
  expect(standing([committed, waits], states.open)).toBe('WAITS');
  expect(standing([{ ...waits, onRefusal: 'CONTINUE' }, waits], states.refused)).toBe('LOST');
});

test('what a task waits for is named once, and no longer once it is there', () => {
  const three = open(['card', 'loan', 'reading-room']);
  const state = given(three);
  expect(waitsFor(state, plannedTask(state, 'reading-room'))).toEqual(['loan', 'card-person']);
  expect(waitsFor(given(three, grant('card-person')), plannedTask(state, 'reading-room'))).toEqual(['loan']);
});
