import { describe, expect, test } from 'vitest';
import { allOf, anyOf, atLeast } from '../combine.ts';
import type { BundleSource } from '../schema/bundle.ts';
import type { Edge } from '../schema/edge.ts';
import { bookShelves, hard, shelf } from '../testing/book-shelves.ts';
import { changedLibrary, findings, itemOf, type LibraryDraft } from '../testing/changed-library.ts';
import { proveReachable } from './reachable.rule.ts';

const found = (change?: (library: LibraryDraft) => void) => findings(proveReachable, changedLibrary(change));
const impossible = "reader.kind == 'CHILD' && reader.kind == 'ADULT'";

describe('every item can be ordered under some answers', () => {
  const shelves = (when: string) =>
    findings(proveReachable, bookShelves(['a'], { items: [{ ...shelf('b'), when }] }));

  test('the library can be ordered whole', () => {
    expect(found()).toEqual([]);
  });

  test.each(["reader.kind == 'CHILD'", 'reader.member && !(reader.kind in [])', 'reader.age > 3'])(
    '%s holds under some answers',
    (when) => {
      expect(shelves(when)).toEqual([]);
    },
  );

  test.each([impossible, "reader.kind == 'DOG'", 'reader.member && !reader.member', 'false'])(
    '%s holds under none',
    (when) => {
      expect(shelves(when)).toEqual(['items[b] item_unreachable']);
    },
  );

  test('presence, orders and policies differ by case and region: they may always hold', () => {
    expect(shelves("!has(reader.kind) && 'a' in order.items && 'x' in region.policies")).toEqual([]);
  });

  test('a broken condition is left to its own rule', () => {
    expect(shelves('reader.nothing')).toEqual([]);
  });
});

describe('what can never be had kills what needs it', () => {
  const dead: BundleSource['items'] = [{ ...shelf('dead'), when: impossible }];
  const killed = (edge: Edge, items = dead) =>
    findings(
      proveReachable,
      bookShelves(['a', 'b', 'c'], { items, edges: [edge, hard(allOf('b'), 'c')] }),
    ).filter((one) => !one.includes('[dead]'));

  test('over HARD edges, and on from there', () => {
    expect(killed(hard(allOf('dead', 'a'), 'b'))).toEqual([
      'items[b] item_unreachable',
      'items[c] item_unreachable',
    ]);
    expect(killed(hard(atLeast(2, 'dead', 'a'), 'b'))).toHaveLength(2);
  });

  test('not where another source will do', () => {
    expect(killed(hard(anyOf('dead', 'a'), 'b'))).toEqual([]);
  });

  test('not over an edge that may not apply, or that a substitute may meet', () => {
    expect(killed(hard(allOf('dead'), 'b', 'reader.age > 3'))).toEqual([]);
    expect(killed({ ...hard(allOf('dead'), 'b'), kind: 'SOFT', substitutes: [{ by: 'MINUTES' }] })).toEqual(
      [],
    );
  });

  test('not where the result may be held already', () => {
    const held = {
      ...shelf('dead'),
      when: impossible,
      result: { ...shelf('dead').result, material: 'CARD' },
    };
    expect(killed(hard(allOf('dead'), 'b'), [held])).toEqual([]);
  });

  test('ids that do not exist and combinations never met are left to their own rules', () => {
    expect(killed(hard(allOf('ghost'), 'b'))).toEqual([]);
    expect(killed(hard(atLeast(3, 'a', 'b'), 'c'))).toEqual([]);
  });
});

describe('every stage holds something to order', () => {
  const kept = { id: 'KEEP', name: { zh: '保存', en: 'Keep' }, order: 4, lead: 'stacks' };

  test('a stage without items is refused', () => {
    expect(found(({ stages }) => stages.push(kept))).toEqual(['stages[KEEP] stage_unreachable']);
  });

  test('a stage with a main item alone is refused', () => {
    const problems = found(({ stages, items }) => {
      stages.push(kept);
      items.push({ id: 'vault', level: 'MAIN', stage: 'KEEP', name: kept.name });
    });
    expect(problems).toEqual(['stages[KEEP] stage_unreachable']);
  });

  test('a stage of dead items is refused with them', () => {
    const problems = found((library) => {
      for (const id of ['loan', 'rare-loan']) itemOf(library, id).when = "applicant.kind == 'GHOST'";
    });
    expect(problems).toEqual([
      'items[loan] item_unreachable',
      'items[rare-loan] item_unreachable',
      'stages[BORROW] stage_unreachable',
    ]);
  });

  test('a stage of other bundles’ items is none of ours to prove', () => {
    expect(
      found(({ stages }) => stages.push({ ...kept, references: [{ bundle: 'museum', item: 'show' }] })),
    ).toEqual([]);
  });
});

describe('every paper can be had', () => {
  const paper = (sources: ('GENERATED' | 'UPLOADED')[]) =>
    found(({ materials }) => materials?.push({ id: 'PAPER', name: { zh: '纸', en: 'Paper' }, sources }));

  test('one that only an item could produce needs such an item', () => {
    expect(paper(['GENERATED'])).toEqual(['materials[PAPER].sources material_never_supplied']);
  });

  test('one that the applicant may bring does not', () => {
    expect(paper(['GENERATED', 'UPLOADED'])).toEqual([]);
  });

  test('without materials nothing is missing', () => {
    expect(findings(proveReachable, bookShelves(['a']))).toEqual([]);
  });
});
