import { describe, expect, test } from 'vitest';
import { allOf, anyOf, atLeast } from '../combine.ts';
import type { Sources } from '../schema/edge.ts';
import { changedLibrary, findings, itemOf, type LibraryDraft } from '../testing/changed-library.ts';
import { proveHierarchy } from './hierarchy.rule.ts';

const found = (change?: (library: LibraryDraft) => void) => findings(proveHierarchy, changedLibrary(change));
const name = { zh: '组', en: 'Group' };

describe('levels descend from main over sub to handling', () => {
  test('the library descends', () => {
    expect(found()).toEqual([]);
  });

  test('a level may be skipped, and an item may stand alone', () => {
    const problems = found((library) => {
      library.items.push({ id: 'person', level: 'SUB', parent: 'card', stage: 'JOIN', name });
      itemOf(library, 'card-person').parent = 'person';
      delete itemOf(library, 'card-company').parent;
    });
    expect(problems).toEqual([]);
  });

  test.each<[child: 'MAIN' | 'SUB', parent: string]>([
    ['MAIN', 'card'],
    ['SUB', 'other'],
    ['SUB', 'loan'],
  ])('a %s item can not stand below %s', (level, parent) => {
    const problems = found((library) => {
      library.items.push(
        { id: 'other', level: 'SUB', stage: 'JOIN', name },
        { id: 'child', level, parent, stage: 'JOIN', name },
      );
      itemOf(library, 'loan').parent = 'other';
      itemOf(library, 'binding').parent = 'child';
    });
    expect(problems).toEqual(['items[child].parent hierarchy']);
  });

  test('two items can not be above each other', () => {
    const problems = found((library) => {
      library.items.push(
        { id: 'a', level: 'SUB', parent: 'b', stage: 'JOIN', name },
        { id: 'b', level: 'SUB', parent: 'a', stage: 'JOIN', name },
      );
      itemOf(library, 'loan').parent = 'a';
    });
    expect(problems).toEqual(['items[a].parent hierarchy', 'items[b].parent hierarchy']);
  });

  test('a handling item can not stand below a handling item', () => {
    expect(found((library) => Object.assign(itemOf(library, 'loan'), { parent: 'binding' }))).toEqual([
      'items[loan].parent hierarchy',
    ]);
  });

  test('a main item without a handling item below it is a heading over nothing', () => {
    expect(
      found((library) => library.items.push({ id: 'empty', level: 'MAIN', stage: 'JOIN', name })),
    ).toEqual(['items[empty] hierarchy']);
  });
});

describe('merge groups have a lead among their handling items', () => {
  const changedGroup = (change: object) =>
    found(({ mergeGroups }) => Object.assign(mergeGroups?.[0] ?? {}, change));

  test('without groups there is nothing to lead', () => {
    expect(found((library) => Object.assign(library, { mergeGroups: [] }))).toEqual([]);
  });

  test('no lead is refused', () => {
    expect(changedGroup({ lead: undefined })).toEqual(['mergeGroups[G-ARCHIVE].lead merge_group']);
  });

  test('a lead from outside is refused', () => {
    expect(changedGroup({ lead: 'loan' })).toEqual(['mergeGroups[G-ARCHIVE].lead merge_group']);
  });

  test('a main item can not be a member', () => {
    expect(changedGroup({ items: ['archive-pass', 'card'] })).toEqual([
      'mergeGroups[G-ARCHIVE].items merge_group',
    ]);
  });

  test('an item that does not exist is left to the rule about ids', () => {
    expect(changedGroup({ items: ['archive-pass', 'ghost'] })).toEqual([]);
  });

  test('an item is a member of one group, once', () => {
    const second = found((library) => {
      const [group] = library.mergeGroups ?? [];
      if (group) library.mergeGroups = [group, { ...group, id: 'G-TWO', items: ['archive-pass', 'binding'] }];
    });
    expect(second).toEqual(['mergeGroups[G-TWO].items merge_group']);
    expect(changedGroup({ items: ['archive-pass', 'archive-pass'] })).toEqual([
      'mergeGroups[G-ARCHIVE].items merge_group',
    ]);
  });
});

describe('combinations can be met', () => {
  const from = (sources: Sources) => found(({ edges }) => Object.assign(edges?.[0] ?? {}, { from: sources }));

  test.each<[Sources]>([[allOf('card', 'loan')], [anyOf('card', 'loan')], [atLeast(2, 'card', 'loan')]])(
    '%j can',
    (sources) => {
      expect(from(sources)).toEqual([]);
    },
  );

  test.each<[Sources]>([[atLeast(3, 'card', 'loan')], [atLeast(2, 'card', 'card')], [allOf('card', 'card')]])(
    '%j would wait for ever',
    (sources) => {
      expect(from(sources)).toEqual(['edges[0].from never_enough']);
    },
  );
});

describe('packages hold what can be ordered', () => {
  test('a main item can not be ordered, neither as a part nor as an option', () => {
    const problems = found(({ packages }) => {
      packages?.[0]?.items.push('card');
      packages?.[0]?.optional.push('card');
    });
    expect(problems).toEqual(['packages[newcomer] hierarchy', 'packages[newcomer] hierarchy']);
  });

  test('without packages there is nothing to order', () => {
    expect(found((library) => Object.assign(library, { packages: [] }))).toEqual([]);
  });
});
