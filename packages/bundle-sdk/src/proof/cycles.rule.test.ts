import { describe, expect, test } from 'vitest';
import { allOf, anyOf, atLeast } from '../combine.ts';
import { type BundleSource, draftBundle } from '../schema/bundle.ts';
import type { Edge, Substitute } from '../schema/edge.ts';
import { bookShelves, hard, shelf } from '../testing/book-shelves.ts';
import { changedLibrary, findings } from '../testing/changed-library.ts';
import { proveNoCycles } from './cycles.rule.ts';
import { createProofContext } from './proof-context.ts';

/** The cycles among shelves a to d with these edges, as the proof words them. */
function cycles(edges: Edge[], parts: Partial<BundleSource> = {}): string[] {
  const draft = draftBundle.parse(bookShelves(['a', 'b', 'c', 'd'], { ...parts, edges }));
  return proveNoCycles(createProofContext(draft)).map(({ message }) => message.en.replace(/^.*: /, ''));
}

function soft(from: Edge['from'], to: string, ...substitutes: Substitute[]): Edge {
  return { ...hard(from, to), kind: 'SOFT', substitutes };
}

const opinionOnA = { items: [{ ...shelf('opinion'), preliminaryOpinion: true }] };

describe('approvals that wait for each other are refused', () => {
  test('the library waits in one direction', () => {
    expect(findings(proveNoCycles, changedLibrary())).toEqual([]);
  });

  test('without edges nothing waits', () => {
    expect(cycles([])).toEqual([]);
  });

  test('a for b and b for a, with the path and the code', () => {
    const edges = [hard(allOf('b'), 'a'), hard(allOf('a'), 'b')];
    expect(cycles(edges)).toEqual([expect.stringMatching(/^(a → b → a|b → a → b)$/)]);
    expect(findings(proveNoCycles, bookShelves(['a', 'b'], { edges }))).toEqual(['edges cycle']);
  });

  test('the path runs in the order in which results would flow', () => {
    const [path = ''] = cycles([hard(allOf('a'), 'b'), hard(allOf('b'), 'c'), hard(allOf('c'), 'a')]);
    expect(['a → b → c → a', 'b → c → a → b', 'c → a → b → c']).toContain(path);
  });

  test('an item for itself', () => {
    expect(cycles([hard(allOf('a'), 'a')])).toEqual(['a → a']);
  });

  test('two separate circles are both reported', () => {
    expect(
      cycles([hard(allOf('b'), 'a'), hard(allOf('a'), 'b'), hard(allOf('c'), 'd'), hard(allOf('d'), 'c')]),
    ).toHaveLength(2);
  });

  test('a wait for data is a wait too', () => {
    const data: Edge = { ...hard(allOf('a'), 'b'), kind: 'DATA', fields: ['reader.age'] };
    expect(cycles([hard(allOf('b'), 'a'), data])).toHaveLength(1);
  });

  test('a wait on a main item is a wait for all below it', () => {
    const main: BundleSource['items'] = [
      { id: 'hall', level: 'MAIN', stage: 'OPEN', name: { zh: '厅', en: 'Hall' } },
      { ...shelf('x'), parent: 'hall' },
      { ...shelf('y'), parent: 'hall' },
    ];
    expect(cycles([hard(allOf('hall'), 'a')], { items: main })).toEqual([]);
    expect(cycles([hard(allOf('hall'), 'a'), hard(allOf('a'), 'y')], { items: main })).toEqual([
      expect.stringMatching(/^(a → y → a|y → a → y)$/),
    ]);
    expect(cycles([hard(allOf('a'), 'hall'), hard(allOf('x'), 'a')], { items: main })).toHaveLength(1);
    expect(cycles([hard(allOf('x'), 'hall')], { items: main })).toEqual(['x → x']);
  });

  test('a source that does not exist is left to the rule about ids', () => {
    expect(cycles([hard(allOf('ghost'), 'a'), hard(allOf('a'), 'ghost')])).toEqual([]);
  });

  test('a combination that can never be met is left to its own rule', () => {
    expect(cycles([hard(atLeast(5, 'b', 'c'), 'a')])).toEqual([]);
    const knot = [hard(anyOf('a', 'd', 'free'), 'b'), hard(allOf('b', 'c'), 'd'), hard(allOf('d'), 'c')];
    const parts = { items: [shelf('free')] };
    expect(cycles([hard(atLeast(5, 'b'), 'a'), ...knot], parts)).toEqual(
      cycles([hard(allOf('b'), 'a'), ...knot], parts),
    );
    expect(cycles([hard(atLeast(5, 'b'), 'a'), ...knot], parts)).toHaveLength(1);
  });
});

describe('what breaks a wait', () => {
  test('a preliminary opinion on a SOFT edge, where the source may issue one', () => {
    const edges = [hard(allOf('a'), 'opinion'), soft(allOf('opinion'), 'a', { by: 'PRELIMINARY_OPINION' })];
    expect(cycles(edges, opinionOnA)).toEqual([]);
    expect(cycles(edges, { items: [shelf('opinion')] })).toHaveLength(1);
  });

  test('an opinion on one of two sources leaves the wait for the other', () => {
    const edges = [hard(allOf('a'), 'b'), soft(allOf('opinion', 'b'), 'a', { by: 'PRELIMINARY_OPINION' })];
    expect(cycles(edges, opinionOnA)).toHaveLength(1);
  });

  test.each<[Substitute]>([
    [{ by: 'COMMITMENT', commitment: 'CARE' }],
    [{ by: 'DEFICIENCY', material: 'SLIP' }],
    [{ by: 'MINUTES' }],
  ])('%j alone does not (domain A84)', (substitute) => {
    const edges = [hard(allOf('a'), 'opinion'), soft(allOf('opinion'), 'a', substitute)];
    expect(cycles(edges, opinionOnA)).toHaveLength(1);
  });

  test('members of one merge group are decided together, and wait for others all the same', () => {
    const mergeGroups = [
      {
        id: 'G',
        name: { zh: '组', en: 'Group' },
        items: ['a', 'b'],
        lead: 'a',
        basis: [{ title: { zh: '规则', en: 'Rules' }, origin: 'design' as const }],
      },
    ];
    const mutual = [hard(allOf('b'), 'a'), hard(allOf('a'), 'b')];
    expect(cycles(mutual, { mergeGroups })).toEqual([]);
    expect(cycles([...mutual, hard(allOf('a'), 'c'), hard(allOf('c'), 'a')], { mergeGroups })).toHaveLength(
      1,
    );
    expect(cycles([hard(allOf('a'), 'a')], { mergeGroups })).toEqual(['a → a']);
  });

  test('a choice with a source outside the circle', () => {
    expect(cycles([hard(anyOf('b', 'c'), 'a'), hard(allOf('a'), 'b')])).toEqual([]);
    expect(cycles([hard(atLeast(1, 'b', 'c'), 'a'), hard(allOf('a'), 'b')])).toEqual([]);
  });

  test('but not a choice of which every source waits in turn', () => {
    expect(cycles([hard(anyOf('b', 'c'), 'a'), hard(allOf('a'), 'b'), hard(allOf('a'), 'c')])).toHaveLength(
      1,
    );
    expect(
      cycles([hard(atLeast(2, 'b', 'c', 'd'), 'a'), hard(allOf('a'), 'b'), hard(allOf('a'), 'c')]),
    ).toHaveLength(1);
    expect(cycles([hard(anyOf('a', 'a'), 'a')])).toEqual(['a → a']);
  });
});

describe('an order that turns with an answer is no cycle', () => {
  const turned = (first: string, second: string) =>
    cycles([hard(allOf('b'), 'a', first), hard(allOf('a'), 'b', second)]);
  const child = "reader.kind == 'CHILD'";
  const adult = "reader.kind == 'ADULT'";

  test('conditions that exclude each other are accepted', () => {
    expect(turned(child, adult)).toEqual([]);
    expect(turned(child, "reader.kind != 'CHILD'")).toEqual([]);
    expect(turned('reader.member', '!reader.member')).toEqual([]);
    expect(turned(`${child} && reader.member`, `${adult} || !reader.member`)).toEqual([]);
  });

  test('conditions that overlap in some answer are refused', () => {
    expect(turned(child, child)).toHaveLength(1);
    expect(turned(child, 'reader.member')).toHaveLength(1);
    expect(turned(child, "reader.kind in ['CHILD', 'ADULT']")).toHaveLength(1);
  });

  test('a condition on one side alone is refused: there is an answer under which both wait', () => {
    expect(cycles([hard(allOf('b'), 'a', child), hard(allOf('a'), 'b')])).toHaveLength(1);
  });

  test('what turns on open questions, presence, orders or policies may always hold', () => {
    expect(turned('reader.age > 17', 'reader.age <= 17')).toHaveLength(1);
    expect(turned('has(reader.age)', '!has(reader.age)')).toHaveLength(1);
    expect(turned("'c' in order.items", "!('c' in order.items)")).toHaveLength(1);
    expect(turned("'x' in region.policies", "!('x' in region.policies)")).toHaveLength(1);
  });

  test('a broken condition is left to its own rule and counts as no condition', () => {
    expect(turned('reader.nothing', adult)).toHaveLength(1);
  });
});

describe('a paper that another item makes has to be made first', () => {
  const paper = { id: 'SLIP', name: { zh: '借阅单', en: 'Slip' }, sources: ['GENERATED' as const] };
  const maker = { ...shelf('maker'), result: { ...shelf('maker').result, material: paper.id } };
  const user = (need: object) => ({ ...shelf('user'), materials: [{ material: paper.id, ...need }] });
  const circle = (need: object) =>
    cycles([hard(allOf('user'), 'maker')], { items: [maker, user(need)], materials: [paper] });

  test('so that a circle through it is refused', () => {
    expect(circle({})).toHaveLength(1);
  });

  test('unless it may follow', () => {
    expect(circle({ deferrable: true })).toEqual([]);
  });

  test('and who makes it does not wait for itself', () => {
    const renewal = { ...maker, materials: [{ material: paper.id }] };
    expect(cycles([], { items: [renewal], materials: [paper] })).toEqual([]);
  });
});
