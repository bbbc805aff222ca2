import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf, anyOf, atLeast, readSources } from '../combine.ts';
import { draftBundle } from '../schema/bundle.ts';
import type { Edge, Sources } from '../schema/edge.ts';
import { bookShelves, hard } from '../testing/book-shelves.ts';
import { proveNoCycles } from './cycles.rule.ts';
import { createProofContext } from './proof-context.ts';

const shelves = Array.from({ length: 12 }, (_, index) => `s${index}`);
const indexes = fc.uniqueArray(fc.nat({ max: shelves.length - 1 }), { minLength: 1, maxLength: 4 });
const word = fc.constantFrom<((...items: string[]) => Sources)[]>(allOf, anyOf, (...items) =>
  atLeast(Math.ceil(items.length / 2), ...items),
);
const condition = fc.constantFrom(undefined, "reader.kind == 'CHILD'", 'reader.age > 3', '!reader.member');
const ids = (numbers: readonly number[]) => numbers.map((number) => shelves[number] ?? '');

/** Any edges at all. */
const anyEdges = fc.array(
  fc
    .record({ from: indexes, to: indexes, combine: word })
    .map(({ from, to: [to = 0], combine }) => hard(combine(...ids(from)), `s${to}`)),
  { maxLength: 20 },
);

/** Edges that only ever lead to a later shelf. */
const forwardEdges = fc.array(
  fc
    .record({ from: indexes, ahead: fc.integer({ min: 1, max: 4 }), combine: word, when: condition })
    .filter(({ from, ahead }) => Math.max(...from) + ahead < shelves.length)
    .map(({ from, ahead, combine, when }) =>
      hard(combine(...ids(from)), `s${Math.max(...from) + ahead}`, when),
    ),
  { maxLength: 30 },
);

function prove(edges: readonly Edge[]) {
  return proveNoCycles(createProofContext(draftBundle.parse(bookShelves(shelves, { edges: [...edges] }))));
}

test('edges that only lead forward are proven, whatever their words and conditions', () => {
  fc.assert(
    fc.property(forwardEdges, (edges) => {
      expect(prove(edges)).toEqual([]);
    }),
  );
});

test('an edge back to the start of any HARD chain is found, among whatever else leads forward', () => {
  const chain = fc.uniqueArray(fc.nat({ max: shelves.length - 1 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(forwardEdges, chain, (others, numbers) => {
      const links = ids(numbers.toSorted((a, b) => a - b));
      const start = links[0] ?? '';
      const forward = links.slice(1).map((to, index) => hard(allOf(links[index] ?? ''), to));
      const back = hard(allOf(links.at(-1) ?? ''), start);
      const [cycle] = prove([...others, ...forward, back]);
      const path = cycle?.message.en.replace(/^.*: /, '').split(' → ') ?? [];
      expect(path.length).toBeGreaterThan(1);
      expect(path.at(-1)).toBe(path[0]);
      expect(prove([...others, ...forward])).toEqual([]);
    }),
  );
});

test('a bundle is refused exactly when letting everything end that can leaves something waiting', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      expect(prove(edges).length > 0).toBe(someWaitForEver(edges));
    }),
    { numRuns: 500 },
  );
});

test('each step of a reported path is a wait', () => {
  fc.assert(
    fc.property(anyEdges, (edges) => {
      for (const { message } of prove(edges)) {
        const path = message.en.replace(/^.*: /, '').split(' → ');
        for (const [index, to] of path.entries()) {
          const from = path[index - 1];
          if (from !== undefined)
            expect(edges.some((edge) => edge.to === to && readSources(edge.from).items.includes(from))).toBe(
              true,
            );
        }
      }
    }),
  );
});

function someWaitForEver(edges: readonly Edge[]): boolean {
  const ended = new Set<string>();
  for (let round = 0; round <= shelves.length; round++) {
    for (const id of shelves) {
      const met = edges
        .filter(({ to }) => to === id)
        .every(({ from }) => {
          const { items, needed } = readSources(from);
          return items.filter((item) => ended.has(item)).length >= needed;
        });
      if (met) ended.add(id);
    }
  }
  return ended.size < shelves.length;
}
