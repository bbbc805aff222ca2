import { allOf, anyOf, atLeast, type BundleSource } from '@walking-hall/bundle-sdk';
import { describe, expect, test } from 'vitest';
import {
  type Asked,
  calendar,
  changedLibrary,
  datesOf,
  days,
  hard,
  itemOf,
  planOf,
  shelf,
  shelves,
  soft,
  taskOf,
} from './planning.fixture.ts';

const slackOf = (asked: Asked) =>
  Object.fromEntries(planOf(asked).tasks.map(({ item, slackWorkingDays }) => [item, slackWorkingDays]));

describe('dates if every task takes its whole promised limit', () => {
  const plan = planOf({ items: ['card', 'loan', 'reading-room', 'archive-pass', 'binding'] });

  test('run through the holiday of May and the Saturday worked for it', () => {
    expect(datesOf(plan)).toEqual({
      'card-person': ['2026-04-30', '2026-04-30'],
      loan: ['2026-04-30', '2026-05-06'],
      'reading-room': ['2026-05-06', '2026-05-08'],
      'archive-pass': ['2026-04-30', '2026-05-08'],
      binding: ['2026-05-06', '2026-05-13'],
    });
    const rare = planOf({ items: ['rare-loan', 'card'] });
    expect(datesOf(rare)['rare-loan']).toEqual(['2026-04-30', '2026-05-11']);
  });

  test('the promise is the last due date, and the critical path a chain whose dates meet', () => {
    expect(plan.promiseDate).toBe('2026-05-13');
    expect(plan.criticalPath).toEqual(['card-person', 'loan', 'binding']);
    expect(plan.tasks.filter(({ critical }) => critical).map(({ item }) => item)).toEqual(plan.criticalPath);
  });

  test('the law’s date stands beside the promise where a law sets one', () => {
    expect(taskOf(plan, 'archive-pass')).toMatchObject({
      statutoryDate: '2026-05-18',
      statutory: { limit: { value: 10, unit: 'WORKING_DAY' } },
    });
    expect(taskOf(plan, 'loan')).not.toHaveProperty('statutoryDate');
  });

  test.each([
    ['7 days that end on a day off go on to the next working day', days(2, 'DAY'), '2026-05-06'],
    ['7 days across the holiday', days(7, 'DAY'), '2026-05-07'],
    ['minutes end the same working day', days(30, 'MINUTE'), '2026-04-30'],
    ['more minutes than a working day has', days(600, 'MINUTE'), '2026-05-06'],
    ['no working day at all', days(0), '2026-04-30'],
  ])('%s', (_, limits, due) => {
    expect(
      planOf({ bundle: shelves([], [], { items: [shelf('a', limits)] }), items: ['a'] }).promiseDate,
    ).toBe(due);
  });

  test('minutes handed in on a day off count from the next working day', () => {
    const bundle = shelves([], [], { items: [shelf('a', days(30, 'MINUTE'))] });
    expect(planOf({ bundle, items: ['a'], start: '2026-05-02' }).promiseDate).toBe('2026-05-06');
  });
});

describe('a choice of results', () => {
  const items = [
    shelf('fast', days(1)),
    shelf('middle', days(3)),
    shelf('slow', days(8)),
    shelf('to', days(1)),
  ];
  const started = (from: Parameters<typeof hard>[0]) => {
    const plan = planOf({
      bundle: shelves([], [hard(from, 'to')], { items }),
      items: ['fast', 'middle', 'slow', 'to'],
      start: '2026-06-01',
    });
    return taskOf(plan, 'to').startDate;
  };

  test('is there with the first, the nth or the last', () => {
    expect(started(anyOf('slow', 'middle', 'fast'))).toBe('2026-06-02');
    expect(started(atLeast(2, 'slow', 'fast', 'middle'))).toBe('2026-06-04');
    expect(started(allOf('slow', 'fast', 'middle'))).toBe('2026-06-11');
  });

  test('counts on the first alone: a slower one may take its time, and slack is never negative', () => {
    const bundle = shelves([], [hard(anyOf('slow', 'fast'), 'to')], {
      items: [shelf('fast', days(1)), shelf('slow', days(8)), shelf('to', days(8))],
    });
    expect(slackOf({ bundle, items: ['fast', 'slow', 'to'], start: '2026-06-01' })).toEqual({
      fast: 0,
      slow: 1,
      to: 0,
    });
  });

  test('is met by one that ends first though more had to end before it began', () => {
    const bundle = shelves(['a', 'b'], [hard(allOf('a'), 'b'), hard(anyOf('b', 'slow'), 'to')], { items });
    const plan = planOf({ bundle, items: ['a', 'b', 'slow', 'to'], start: '2026-06-01' });
    expect(plan.tasks.find(({ item }) => item === 'to')?.startDate).toBe('2026-06-03');
  });

  test('may hold a result that waits for the task itself, since the other one comes without', () => {
    const bundle = shelves(['a', 'b', 'c'], [hard(anyOf('b', 'c'), 'a'), hard(allOf('a'), 'b')]);
    expect(planOf({ bundle, items: ['a', 'b', 'c'] }).criticalPath).toEqual(['c', 'a', 'b']);
  });
});

describe('the critical path', () => {
  const sameDay = (edges: Parameters<typeof shelves>[1], items: BundleSource['items']) =>
    planOf({ bundle: shelves([], edges, { items }), items: items.map(({ id }) => id), start: '2026-06-01' })
      .criticalPath;

  test('leaves out nobody: of two that end on one day it takes the longer chain', () => {
    const items = [
      shelf('single', days(1)),
      shelf('first', days(1)),
      shelf('second', days(0)),
      shelf('to', days(1)),
    ];
    const edges = [hard(allOf('first'), 'second')];
    for (const from of [allOf('single', 'second'), allOf('second', 'single')])
      expect(sameDay([...edges, hard(from, 'to')], items)).toEqual(['first', 'second', 'to']);
    expect(sameDay([...edges, hard(allOf('single'), 'to'), hard(allOf('second'), 'to')], items)).toEqual([
      'first',
      'second',
      'to',
    ]);
  });

  test('ends with the longest chain too where all is done the same day', () => {
    const items = [shelf('alone', days(0)), shelf('a', days(0)), shelf('b', days(0))];
    expect(sameDay([hard(allOf('a'), 'b')], items)).toEqual(['a', 'b']);
  });
});

describe('a circle that a preliminary opinion breaks', () => {
  const opinion = (id: string) => shelf(id, { preliminaryOpinion: true, ...days(3) });
  const edges = [hard(allOf('b'), 'a'), soft(allOf('a'), 'b', { by: 'PRELIMINARY_OPINION' })];

  test('plans: whoever may start on the opinion goes first', () => {
    const bundle = shelves(['b'], edges, { items: [opinion('a')] });
    expect(datesOf(planOf({ bundle, items: ['a', 'b'], start: '2026-06-01' }))).toEqual({
      a: ['2026-06-02', '2026-06-05'],
      b: ['2026-06-01', '2026-06-02'],
    });
  });

  test('is not broken where only a commitment could stand in', () => {
    const bundle = shelves(
      ['b'],
      [soft(allOf('b'), 'a', { by: 'COMMITMENT', commitment: 'CARE' }), ...edges.slice(1)],
      { items: [opinion('a')] },
    );
    const plan = planOf({ bundle, items: ['a', 'b'], start: '2026-06-01' });
    expect(plan.criticalPath).toEqual(['b', 'a']);
  });

  test('is broken inside: who stands behind it waits for the result', () => {
    const behind = soft(allOf('a'), 'behind', { by: 'PRELIMINARY_OPINION' });
    const bundle = shelves(['behind', 'b'], [behind, ...edges], { items: [opinion('a')] });
    const plan = planOf({ bundle, items: ['behind', 'a', 'b'], start: '2026-06-01' });
    expect(plan.criticalPath).toEqual(['b', 'a', 'behind']);
  });
});

describe('slack', () => {
  const asked = { items: ['card', 'loan', 'reading-room', 'binding'] };

  test('without a target the critical path has none, and others what the promise leaves them', () => {
    expect(slackOf(asked)).toEqual({ 'card-person': 0, loan: 0, 'reading-room': 4, binding: 0 });
  });

  test('against a target date is counted back through working days', () => {
    expect(slackOf({ ...asked, targetDate: '2026-05-20' })).toEqual({
      'card-person': 6,
      loan: 6,
      'reading-room': 9,
      binding: 5,
    });
  });

  test('a target on the promise itself leaves none; a weekend beyond it adds none', () => {
    const friday = { items: ['card', 'loan', 'reading-room'], start: '2026-06-09' };
    expect(planOf(friday).promiseDate).toBe('2026-06-12');
    expect(slackOf({ ...friday, targetDate: '2026-06-12' })).toEqual(slackOf(friday));
    expect(slackOf({ ...friday, targetDate: '2026-06-14' })).toEqual(slackOf(friday));
    expect(slackOf({ ...friday, targetDate: '2026-06-15' }).loan).toBe(1);
  });

  test('a task can slip by just its slack: one day more moves the promise', () => {
    const slack = slackOf(asked)['reading-room'] ?? 0;
    const slower = (by: number) => {
      const bundle = changedLibrary((library) => {
        itemOf(library, 'reading-room').limits.promised.value += by;
      });
      return planOf({ ...asked, bundle }).promiseDate;
    };
    expect(slower(slack)).toBe(planOf(asked).promiseDate);
    expect(slower(slack + 1)).toBe(calendar.addWorkingDays(planOf(asked).promiseDate, 1));
  });
});
