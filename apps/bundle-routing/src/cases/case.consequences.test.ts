import { allOf, anyOf, atLeast } from '@walking-hall/bundle-sdk';
import { describe, expect, test } from 'vitest';
import { hard, mutualLibrary, shelf, shelves, soft } from '../testing/library-bundles.ts';
import {
  cure,
  given,
  grant,
  monday,
  open,
  opine,
  refuse,
  release,
  statuses,
  told,
  when,
} from '../testing/library-cases.ts';

describe('what a grant opens', () => {
  test('parallel tasks open at the same instant, those that wait stay received', () => {
    const state = given(open(['card', 'loan', 'binding', 'reading-room'], { countsFrom: monday }));
    expect(statuses(state)).toEqual({
      'card-person': 'REVIEW',
      loan: 'RECEIVED',
      'reading-room': 'RECEIVED',
      binding: 'RECEIVED',
    });
    const parallel = given(open(['loan', 'archive-pass'], { held: ['CARD'] }));
    const openedAt = Object.values(parallel.tasks).map((task) => 'openedAt' in task && task.openedAt);
    expect(openedAt).toEqual([monday, monday]);
  });

  test('a task opens as its last result is there, in the same commit', () => {
    const card = given(open(['card', 'loan', 'binding']));
    expect(told(when(card, grant('card-person')))).toEqual([
      'task-decided card-person',
      'task-opened loan',
      'service-offered',
    ]);
    expect(told(when(given(open(['card', 'loan', 'binding']), grant('card-person')), grant('loan')))).toEqual(
      ['task-decided loan', 'task-opened binding'],
    );
  });

  test('a task that needs a paper which an earlier one makes waits for it, without any edge', () => {
    const order = open(['card', 'reading-room'], { commitments: ['CARE'] });
    expect(order.content.items).not.toContain('loan');
    expect(statuses(given(order))).toEqual({ 'card-person': 'REVIEW', 'reading-room': 'RECEIVED' });
    expect(told(when(given(order), refuse('card-person')))).toContain('task-closed reading-room');
  });

  test('of several sources as many open it as the edge names', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => shelf(id));
    const bundle = shelves(items, [hard(atLeast(2, 'a', 'b', 'c'), 'd')]);
    const order = open(['a', 'b', 'c', 'd'], { bundle });
    expect(told(when(given(order, refuse('a')), grant('b'), bundle))).toEqual(['task-decided b']);
    expect(told(when(given(order, refuse('a'), grant('b')), grant('c'), bundle))).toContain('task-opened d');
    expect(told(when(given(order, refuse('a')), refuse('b'), bundle))).toContain('task-closed d');
  });
});

describe('what a refusal leads to', () => {
  const items = ['a', 'b', 'c', 'd'].map((id) => shelf(id));
  const chain = shelves(items, [
    hard(allOf('a'), 'b'),
    hard(allOf('b'), 'c'),
    hard(allOf('a'), 'd', 'CONTINUE'),
  ]);

  test('dependents close along the whole chain, those that may continue open', () => {
    const state = given(open(['a', 'b', 'c', 'd'], { bundle: chain }));
    const events = when(state, refuse('a'), chain);
    expect(told(events)).toEqual(['task-decided a', 'task-closed b', 'task-closed c', 'task-opened d']);
    expect(events.flatMap(({ data }) => ('because' in data ? [data.because.split('.')[1]] : []))).toEqual([
      'a',
      'b',
    ]);
  });

  test('of any, all have to be refused before it is lost', () => {
    const bundle = shelves(items.slice(0, 3), [hard(anyOf('a', 'b'), 'c')]);
    const order = open(['a', 'b', 'c'], { bundle });
    expect(told(when(given(order), refuse('a'), bundle))).toEqual(['task-decided a']);
    expect(told(when(given(order, refuse('a')), refuse('b'), bundle))).toEqual([
      'task-decided b',
      'task-closed c',
    ]);
    expect(told(when(given(order, refuse('a')), grant('b'), bundle))).toEqual([
      'task-decided b',
      'task-opened c',
    ]);
  });
});

describe('preliminary opinions', () => {
  const order = open(['loan', 'reading-room'], { held: ['CARD'] });

  test('a favourable one opens, provisionally; an unfavourable one opens nothing', () => {
    const events = when(given(order), opine('loan'));
    expect(told(events)).toEqual(['opinion-given loan', 'task-opened reading-room']);
    expect(events[1]?.data).toMatchObject({ provisional: true });
    expect(told(when(given(order), opine('loan', false)))).toEqual(['opinion-given loan']);
    expect(told(when(given(order, opine('loan', false)), opine('loan')))).toContain(
      'task-opened reading-room',
    );
  });

  test('the final refusal closes what was not decided and suspends what was granted, in the same commit', () => {
    expect(told(when(given(order, opine('loan')), refuse('loan')))).toEqual([
      'task-decided loan',
      'task-closed reading-room',
    ]);
    const granted = given(order, opine('loan'), grant('reading-room'));
    expect(told(when(granted, refuse('loan')))).toEqual(['task-decided loan', 'task-suspended reading-room']);
    const refused = given(order, opine('loan'), refuse('reading-room'));
    expect(told(when(refused, refuse('loan')))).toEqual(['task-decided loan']);
  });

  test('what counts on a provisional grant is provisional itself, and falls with it', () => {
    const bundle = shelves(
      [shelf('a', { preliminaryOpinion: true }), shelf('b'), shelf('c')],
      [soft(allOf('a'), 'b'), hard(allOf('b'), 'c')],
    );
    const three = open(['a', 'b', 'c'], { bundle });
    const events = when(given(three, opine('a')), grant('b'), bundle);
    expect(events[1]?.data).toMatchObject({ item: 'c', provisional: true });
    const all = given(three, opine('a'), grant('b'), grant('c'));
    expect(() => when(all, release(['c']), bundle)).toThrow('results_provisional');
    expect(told(when(all, refuse('a'), bundle))).toEqual([
      'task-decided a',
      'task-suspended b',
      'task-suspended c',
    ]);
    expect(
      told(when(given(three, opine('a'), grant('b'), grant('c'), grant('a')), release(), bundle)),
    ).toContain('completed');
  });
});

describe('tasks that wait for each other', () => {
  const order = open(['catalogue', 'lamp', 'reader'], { bundle: mutualLibrary });

  test('the first of them goes first, provisionally, so that nobody waits for ever', () => {
    const state = given(order);
    expect(statuses(state)).toEqual({ catalogue: 'REVIEW', lamp: 'RECEIVED', reader: 'RECEIVED' });
    expect(told(when(state, opine('catalogue'), mutualLibrary))).toContain('task-opened lamp');
  });

  test('it is firm once the other is granted, and falls with it', () => {
    const both = given(order, grant('catalogue'));
    expect(() => when(both, release(['catalogue']), mutualLibrary)).toThrow('results_provisional');
    expect(
      told(when(given(order, grant('catalogue'), grant('lamp'), grant('reader')), release(), mutualLibrary)),
    ).toEqual(['results-released', 'completed']);
    expect(told(when(both, refuse('lamp'), mutualLibrary))).toEqual([
      'task-decided lamp',
      'task-suspended catalogue',
      'task-closed reader',
    ]);
    expect(told(when(given(order), refuse('catalogue'), mutualLibrary))).toEqual([
      'task-decided catalogue',
      'task-closed lamp',
      'task-closed reader',
    ]);
  });
});

describe('promises', () => {
  test('a commitment stands in until the result comes; where nobody works on the result, for good', () => {
    const both = given(open(['loan', 'reading-room'], { held: ['CARD'], commitments: ['CARE'] }));
    expect(statuses(both)).toEqual({ loan: 'REVIEW', 'reading-room': 'REVIEW' });
    const alone = given(
      open(['reading-room'], { held: ['CARD'], commitments: ['CARE'] }),
      grant('reading-room'),
    );
    expect(told(when(alone, release()))).toEqual(['results-released', 'completed']);
    const granted = given(
      open(['loan', 'reading-room'], { held: ['CARD'], commitments: ['CARE'] }),
      grant('reading-room'),
    );
    expect(() => when(granted, release(['reading-room']))).toThrow('results_provisional');
  });

  test('a promised paper that has come makes it firm for good, whatever is decided later', () => {
    const order = open(['loan', 'reading-room'], { held: ['CARD'], promised: ['SLIP'] });
    const owed = given(order, grant('reading-room'));
    expect(() => when(owed, release(['reading-room']))).toThrow('results_provisional');
    expect(told(when(owed, refuse('loan')))).toEqual(['task-decided loan', 'task-suspended reading-room']);
    const cured = given(order, grant('reading-room'), cure('SLIP'));
    expect(told(when(cured, refuse('loan')))).toEqual(['task-decided loan']);
    expect(told(when(cured, release(['reading-room'])))).toEqual(['results-released']);
  });
});
