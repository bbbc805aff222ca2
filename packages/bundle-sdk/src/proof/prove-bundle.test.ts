import { expect, test } from 'vitest';
import { allOf, anyOf } from '../combine.ts';
import { draftBundle } from '../schema/bundle.ts';
import type { Edge } from '../schema/edge.ts';
import { bookShelves, hard, shelf } from '../testing/book-shelves.ts';
import { changedLibrary } from '../testing/changed-library.ts';
import { bundleProblemCodes } from './problem.ts';
import { proveBundle } from './prove-bundle.ts';

const name = { zh: '问', en: 'Question' };
const questions = Array.from({ length: 5 }, (_, index) => ({
  id: `room.q${index}`,
  name,
  type: 'enum' as const,
  required: true,
  choices: ['A', 'B', 'C', 'D', 'E'].map((value) => ({ value, name })),
}));

/** As large as the industrial bundle: 112 items that all hang together in one knot, and 200 edges with conditions. */
function largeLibrary(last: string) {
  const ids = Array.from({ length: 112 }, (_, index) => `s${index}`);
  const at = (index: number) => `s${index % 112}`;
  const rows: Edge[] = ids
    .slice(1)
    .map((to, index) => hard(allOf(at(index)), to, `room.q${index % 5} != 'E'`));
  const jumps: Edge[] = Array.from({ length: 88 }, (_, index) =>
    hard(anyOf(at(index), at(index + 7)), at(index + 20)),
  );
  const turns = questions.map(({ id }) => `${id} == 'E'`).join(' || ');
  return bookShelves(ids, {
    edges: [...rows, ...jumps, hard(allOf('s111'), 's0', last.replace('TURNED', turns))],
    fields: questions,
  });
}

test('a large bundle in which every order turns with an answer proves', () => {
  expect(proveBundle(draftBundle.parse(largeLibrary('TURNED')))).toEqual([]);
});

test('a large bundle with one cycle in one of 3125 worlds is refused', () => {
  const oneWorld = questions.map(({ id }) => `${id} == 'D'`).join(' && ');
  const [cycle, ...others] = proveBundle(draftBundle.parse(largeLibrary(oneWorld)));
  expect(cycle).toMatchObject({ path: 'edges', code: 'cycle' });
  expect(others).toEqual([]);
});

test('the library proves, and a rule’s problem is the bundle’s problem', () => {
  expect(proveBundle(draftBundle.parse(changedLibrary()))).toEqual([]);
  const { department: _, ...homeless } = shelf('b');
  const problems = proveBundle(
    draftBundle.parse(
      bookShelves(['a', 'a'], { items: [{ ...shelf('c'), when: '1' }], edges: [hard(allOf('a'), 'a')] }),
    ),
  );
  expect(problems.map(({ code }) => code)).toEqual(['duplicate_id', 'condition_invalid', 'cycle']);
  for (const { code } of problems) expect(bundleProblemCodes).toContain(code);
  expect(
    proveBundle(draftBundle.parse({ ...bookShelves(['a']), items: [shelf('a'), homeless] })),
  ).toMatchObject([{ code: 'missing_duty' }]);
});
