import { allOf, anyOf, atLeast, type Bundle, type BundleSource, type Edge } from '@walking-hall/bundle-sdk';
import { describe, expect, test } from 'vitest';
import {
  basis,
  changedLibrary,
  dependenciesOf,
  hard,
  issuesOf,
  planOf,
  refusals,
  shelf,
  shelves,
  soft,
  taskOf,
} from './planning.fixture.ts';

describe('a HARD edge', () => {
  test('waits for the result that the same order brings about', () => {
    expect(dependenciesOf(planOf({ items: ['card', 'loan'] }), 'loan')).toEqual(['HARD card-person 1 WAITS']);
  });

  test('is met by a result held already, but not beside a new one of the same order', () => {
    expect(dependenciesOf(planOf({ items: ['loan'], held: ['CARD'] }), 'loan')).toEqual([
      'HARD - 0 MET HELD_RESULT',
    ]);
    const both = planOf({ items: ['card', 'loan'], held: ['CARD'] });
    expect(dependenciesOf(both, 'loan')).toEqual(['HARD card-person 1 WAITS']);
  });

  test('refuses the order where neither is there, and says what is needed', () => {
    expect(issuesOf({ items: ['archive-pass', 'loan'], answers: { 'card.number': '7' } })).toEqual([
      {
        path: 'items[1]',
        code: 'prerequisite_missing',
        params: { item: '借阅', itemEn: 'Loan', needs: '借书证', needsEn: 'Library card' },
      },
    ]);
  });

  test('is not met by a commitment', () => {
    expect(refusals({ items: ['loan'], commitments: ['CARE'] })).toEqual(['items[0] prerequisite_missing']);
  });

  test('carries what becomes of the task on a refusal, and the legal basis', () => {
    const plan = planOf({ items: ['card', 'loan', 'archive-pass'] });
    expect(taskOf(plan, 'loan').dependsOn[0]).toMatchObject({
      onRefusal: 'CLOSE',
      basis: [{ article: '2' }],
    });
    expect(taskOf(plan, 'archive-pass').dependsOn[0]).toMatchObject({
      onRefusal: 'CONTINUE',
      substitutes: [],
    });
  });
});

describe('an edge with a condition', () => {
  const bundle = changedLibrary(({ edges }) => {
    edges?.push(hard(allOf('archive-pass'), 'rare-loan', 'loan.books > 3'));
  });
  const rare = (books: number | undefined, items = ['rare-loan']) => ({
    bundle,
    items,
    held: ['CARD'],
    answers: books === undefined ? {} : { 'loan.books': books },
  });

  test('that holds counts', () => {
    expect(refusals(rare(4))).toEqual(['items[0] prerequisite_missing']);
    const plan = planOf(rare(4, ['rare-loan', 'archive-pass']));
    expect(dependenciesOf(plan, 'rare-loan')).toEqual([
      'HARD - 0 MET HELD_RESULT',
      'HARD archive-pass 1 WAITS',
    ]);
  });

  test('that does not is left out, and said to be', () => {
    const plan = planOf(rare(2));
    expect(dependenciesOf(plan, 'rare-loan')).toEqual(['HARD - 0 MET HELD_RESULT']);
    expect(plan.explanations).toContainEqual({
      about: 'edge:archive-pass>rare-loan',
      included: false,
      why: { zh: '册数 = 2', en: 'Number of books = 2' },
    });
  });

  test('that is not decided counts while that does no harm, else the answer is asked for', () => {
    const plan = planOf(rare(undefined, ['rare-loan', 'archive-pass']));
    expect(dependenciesOf(plan, 'rare-loan').at(-1)).toBe('HARD archive-pass 1 WAITS');
    expect(issuesOf(rare(undefined))).toEqual([
      {
        path: 'items[0]',
        code: 'answer_needed',
        params: { item: '珍本借阅', itemEn: 'Loan of a rare book', field: 'loan.books' },
      },
    ]);
  });

  test('that turns on what the order does not ask leaves the prerequisite to be ordered', () => {
    const unasked = changedLibrary(({ edges }) => {
      edges?.push(hard(allOf('archive-pass'), 'rare-loan', "applicant.kind == 'ORG'"));
    });
    expect(refusals({ bundle: unasked, items: ['rare-loan'], held: ['CARD'], answers: {} })).toEqual([
      'items[0] prerequisite_missing',
    ]);
  });

  test('an order that turns with an answer asks for it before it waits in a circle', () => {
    const when = ['reader.first', '!reader.first'];
    const turning = shelves([], [hard(allOf('a'), 'b', when[0]), hard(allOf('b'), 'a', when[1])], {
      items: [shelf('a', { fields: ['reader.first'] }), shelf('b', { fields: ['reader.first'] })],
      fields: [{ id: 'reader.first', name: { zh: '先', en: 'First' }, type: 'boolean', required: true }],
    });
    const asked = { bundle: turning, items: ['a', 'b'] };
    expect(planOf({ ...asked, answers: { 'reader.first': true } }).criticalPath).toEqual(['a', 'b']);
    expect(planOf({ ...asked, answers: { 'reader.first': false } }).criticalPath).toEqual(['b', 'a']);
    expect(refusals({ ...asked, answers: {} }).sort()).toEqual([
      'items[0] answer_needed',
      'items[1] answer_needed',
    ]);
  });
});

describe('a SOFT edge', () => {
  const asked = { items: ['loan', 'reading-room'], held: ['CARD'] };

  test('waits for the result, which a preliminary opinion may yet stand in for', () => {
    const [dependency] = taskOf(planOf(asked), 'reading-room').dependsOn;
    expect(dependency).toMatchObject({ on: ['loan'], state: 'WAITS', needed: 1 });
    expect(dependency?.substitutes.map(({ by }) => by)).toEqual([
      'PRELIMINARY_OPINION',
      'COMMITMENT',
      'DEFICIENCY',
    ]);
    expect(dependency).not.toHaveProperty('metBy');
  });

  test('is provisional on a commitment signed or a paper promised', () => {
    const onPromise = (order: object) => dependenciesOf(planOf({ ...asked, ...order }), 'reading-room');
    expect(onPromise({ commitments: ['CARE'] })).toEqual(['SOFT loan 1 PROVISIONAL COMMITMENT']);
    expect(onPromise({ promisedMaterials: ['SLIP'] })).toEqual(['SOFT loan 1 PROVISIONAL DEFICIENCY']);
    expect(onPromise({ commitments: ['CARE'], promisedMaterials: ['SLIP'] })).toEqual([
      'SOFT loan 1 PROVISIONAL COMMITMENT',
    ]);
  });

  test('on a promise the task opens at once, also where nobody brings the result about', () => {
    const plan = planOf({ ...asked, items: ['reading-room'], commitments: ['CARE'] });
    expect(dependenciesOf(plan, 'reading-room')).toEqual(['SOFT - 0 PROVISIONAL COMMITMENT']);
    expect(taskOf(plan, 'reading-room').startDate).toBe(plan.startDate);
    expect(refusals({ ...asked, items: ['reading-room'] })).toEqual(['items[0] prerequisite_missing']);
  });

  test('a result held is better than a promise', () => {
    const plan = planOf({ items: ['reading-room'], held: ['CARD', 'SLIP'], commitments: ['CARE'] });
    expect(dependenciesOf(plan, 'reading-room')).toEqual(['SOFT - 0 MET HELD_RESULT']);
  });
});

describe('a DATA edge', () => {
  const pass = (answers: Record<string, unknown>, items = ['archive-pass']) => ({
    items,
    answers: { 'applicant.kind': 'NATURAL', ...answers },
  });

  test('is met by the answers, though the item that produces them is ordered too', () => {
    expect(dependenciesOf(planOf(pass({ 'card.number': 'B-7' })), 'archive-pass')).toEqual([
      'DATA - 0 MET ANSWERS',
    ]);
    const both = planOf(pass({ 'card.number': 'B-7' }, ['card', 'archive-pass']));
    expect(dependenciesOf(both, 'archive-pass')).toEqual(['DATA card-person 0 MET ANSWERS']);
  });

  test('waits without them, and null is no answer', () => {
    for (const answers of [{}, { 'card.number': null }]) {
      const plan = planOf(pass(answers, ['card', 'archive-pass']));
      expect(dependenciesOf(plan, 'archive-pass')).toEqual(['DATA card-person 1 WAITS']);
    }
    expect(refusals(pass({}))).toEqual(['items[0] prerequisite_missing']);
  });

  test('is met by the result held', () => {
    expect(dependenciesOf(planOf({ ...pass({}), held: ['CARD'] }), 'archive-pass')).toEqual([
      'DATA - 0 MET HELD_RESULT',
    ]);
  });
});

describe('how answers combine', () => {
  const papers = ['a', 'b', 'c'].map((id) =>
    shelf(id, { result: { name: { zh: id, en: id }, material: `P-${id}`, validity: 'LONG_TERM' } }),
  );
  const materials = papers.map(({ id, name }) => ({ id: `P-${id}`, name, sources: ['GENERATED' as const] }));
  const combined = (from: Edge['from']) => shelves(['to'], [hard(from, 'to')], { items: papers, materials });
  const on = (from: Edge['from'], items: string[], held: string[] = []) => {
    const asked = { bundle: combined(from), items: [...items, 'to'], held };
    return refusals(asked).length > 0 ? 'refused' : dependenciesOf(planOf(asked), 'to').join();
  };

  test.each([
    ['allOf: every one', allOf('a', 'b'), ['a', 'b'], [], 'HARD a+b 2 WAITS'],
    ['allOf: one held, one planned', allOf('a', 'b'), ['a'], ['P-b'], 'HARD a 1 WAITS'],
    ['allOf: one is nowhere', allOf('a', 'b'), ['a'], [], 'refused'],
    ['allOf: all held', allOf('a', 'b'), [], ['P-a', 'P-b'], 'HARD - 0 MET HELD_RESULT'],
    ['anyOf: the first of those planned', anyOf('a', 'b', 'c'), ['a', 'b'], [], 'HARD a+b 1 WAITS'],
    ['anyOf: one held is enough', anyOf('a', 'b'), ['a'], ['P-b'], 'HARD a 0 MET HELD_RESULT'],
    ['anyOf: none', anyOf('a', 'b'), [], ['P-c'], 'refused'],
    [
      'atLeast: so many of those planned',
      atLeast(2, 'a', 'b', 'c'),
      ['a', 'b', 'c'],
      [],
      'HARD a+b+c 2 WAITS',
    ],
    ['atLeast: what is held counts', atLeast(2, 'a', 'b', 'c'), ['a', 'b'], ['P-c'], 'HARD a+b 1 WAITS'],
    [
      'atLeast: a result both held and planned counts once',
      atLeast(2, 'a', 'b'),
      ['a', 'b'],
      ['P-a'],
      'HARD a+b 2 WAITS',
    ],
    ['atLeast: too few', atLeast(2, 'a', 'b', 'c'), ['c'], [], 'refused'],
    ['an item named twice counts once', atLeast(2, 'a', 'a', 'b'), ['a', 'b'], [], 'HARD a+b 2 WAITS'],
  ] as const)('%s', (_, from, items, held, expected) => {
    expect(on(from, [...items], [...held])).toBe(expected);
  });
});

describe('edges that name main items', () => {
  const hall: BundleSource['items'] = [
    { id: 'hall', level: 'MAIN', stage: 'JOIN', name: { zh: '厅', en: 'Hall' } },
    shelf('x', { parent: 'hall' }),
    shelf('y', { parent: 'hall' }),
  ];
  const withHall = (edges: Edge[], parts: Partial<BundleSource> = {}): Bundle =>
    shelves(['a', 'b'], edges, { items: hall, ...parts });

  test('to a main item: each task below it waits', () => {
    const plan = planOf({ bundle: withHall([hard(allOf('a'), 'hall')]), items: ['x', 'y', 'a'] });
    expect(dependenciesOf(plan, 'x')).toEqual(['HARD a 1 WAITS']);
    expect(dependenciesOf(plan, 'y')).toEqual(['HARD a 1 WAITS']);
  });

  test('from a main item: all tasks of it in the order have to end', () => {
    const bundle = withHall([hard(allOf('hall'), 'a')]);
    expect(dependenciesOf(planOf({ bundle, items: ['y', 'a'] }), 'a')).toEqual(['HARD y 1 WAITS']);
    expect(dependenciesOf(planOf({ bundle, items: ['x', 'y', 'a'] }), 'a')).toEqual(['HARD x+y 2 WAITS']);
  });

  test('as one choice of several: all tasks of it, or the other', () => {
    const bundle = withHall([hard(anyOf('hall', 'b'), 'a')]);
    const plan = planOf({ bundle, items: ['x', 'y', 'a', 'b'] });
    expect(dependenciesOf(plan, 'a')).toEqual(['HARD x+b 1 WAITS', 'HARD y+b 1 WAITS']);
  });

  test('an item is never its own prerequisite, though it stands below the one named', () => {
    const bundle = withHall([hard(anyOf('hall', 'b'), 'y')]);
    expect(refusals({ bundle, items: ['y'] })).toEqual(['items[0] prerequisite_missing']);
    expect(dependenciesOf(planOf({ bundle, items: ['y', 'b'] }), 'y')).toEqual(['HARD b 1 WAITS']);
    expect(dependenciesOf(planOf({ bundle, items: ['x', 'y'] }), 'y')).toEqual(['HARD x 1 WAITS']);
  });

  test('a source of which a part is the same application still waits for the rest', () => {
    const mergeGroups = [{ id: 'G', name: { zh: '组', en: 'Group' }, items: ['x', 'a'], lead: 'x', basis }];
    const bundle = withHall([hard(allOf('hall'), 'a')], { mergeGroups });
    expect(dependenciesOf(planOf({ bundle, items: ['x', 'y', 'a'] }), 'a')).toEqual(['HARD y 1 WAITS']);
    expect(dependenciesOf(planOf({ bundle, items: ['x', 'a'] }), 'a')).toEqual([
      'HARD - 0 MET SAME_APPLICATION',
    ]);
  });
});

describe('merge groups', () => {
  const bundle = changedLibrary(({ edges }) => {
    edges?.push(
      hard(allOf('archive-pass'), 'reading-room'),
      soft(allOf('reading-room', 'loan'), 'archive-pass', { by: 'MINUTES' }),
    );
  });
  const plan = planOf({ bundle, items: ['loan', 'reading-room', 'archive-pass'], held: ['CARD'] });

  test('members do not wait for each other, but for everybody else', () => {
    expect(dependenciesOf(plan, 'reading-room')).toEqual([
      'SOFT loan 1 WAITS',
      'HARD - 0 MET SAME_APPLICATION',
    ]);
    expect(dependenciesOf(plan, 'archive-pass')).toEqual(['DATA - 0 MET HELD_RESULT', 'SOFT loan 1 WAITS']);
  });

  test('a group of two is one application with its lead; a single member is one of its own', () => {
    expect(plan.mergeGroups).toMatchObject([
      { id: 'G-ARCHIVE', lead: 'archive-pass', tasks: ['reading-room', 'archive-pass'] },
    ]);
    const alone = planOf({ items: ['archive-pass'], held: ['CARD'] });
    expect(alone.mergeGroups).toEqual([]);
    expect(alone.savings.applications).toBe(1);
    expect(refusals({ bundle, items: ['reading-room'], held: ['CARD', 'SLIP'] })).toEqual([
      'items[0] prerequisite_missing',
    ]);
  });

  test('where the lead was not ordered the first member leads', () => {
    const three = shelves(['a', 'b', 'c'], [], {
      mergeGroups: [{ id: 'G', name: { zh: '组', en: 'Group' }, items: ['a', 'b', 'c'], lead: 'a', basis }],
    });
    expect(planOf({ bundle: three, items: ['c', 'b'] }).mergeGroups).toMatchObject([
      { lead: 'b', tasks: ['b', 'c'] },
    ]);
  });
});
