import { describe, expect, test } from 'vitest';
import { changedLibrary, issuesOf, itemOf, planOf, refusals } from './planning.fixture.ts';

const company = { 'applicant.kind': 'COMPANY' };
const tasksOf = (asked: Parameters<typeof planOf>[0]) => planOf(asked).tasks.map(({ item }) => item);

describe('an ordered id means one handling item', () => {
  test('a main item means the one variant that the answers call for', () => {
    expect(tasksOf({ items: ['card'] })).toEqual(['card-person']);
    expect(tasksOf({ items: ['card'], answers: company })).toEqual(['card-company']);
  });

  test('a handling item means itself, and is refused where its condition fails', () => {
    expect(tasksOf({ items: ['card-person'] })).toEqual(['card-person']);
    expect(refusals({ items: ['card-company'] })).toEqual(['items[0] item_not_applicable']);
  });

  test('none applicable', () => {
    expect(refusals({ items: ['card'], answers: { 'applicant.kind': 'ORG' } })).toEqual([
      'items[0] item_not_applicable',
    ]);
  });

  test.each([undefined, null])('answer %s: the field is named that has to be answered first', (answer) => {
    const [issue, ...others] = issuesOf({ items: ['card'], answers: { 'applicant.kind': answer } });
    expect(issue).toEqual({
      path: 'items[0]',
      code: 'answer_needed',
      params: { item: '借书证', itemEn: 'Library card', field: 'applicant.kind' },
    });
    expect(others).toEqual([]);
  });

  test('several applicable: the choices are named', () => {
    const bundle = changedLibrary((library) => {
      itemOf(library, 'card-company').when = "applicant.kind != 'ORG'";
    });
    expect(issuesOf({ bundle, items: ['card'] })).toEqual([
      {
        path: 'items[0]',
        code: 'item_not_orderable',
        params: { item: 'card', choices: 'card-person, card-company' },
      },
    ]);
  });

  test('a condition may turn on the region’s policies', () => {
    const bundle = changedLibrary((library) => {
      itemOf(library, 'binding').when = "'hand-binding' in region.policies";
      library.edges = library.edges?.filter(({ to }) => to !== 'binding') ?? [];
    });
    expect(refusals({ bundle, items: ['binding'] })).toEqual(['items[0] item_not_applicable']);
    expect(tasksOf({ bundle, items: ['binding'], facts: { policies: ['hand-binding'] } })).toEqual([
      'binding',
    ]);
  });
});

describe('items that the region has switched off', () => {
  test('the handling item itself or the main item above it', () => {
    for (const off of ['card-person', 'card'])
      expect(issuesOf({ items: ['card'], facts: { itemsOff: [off] } })).toEqual([
        { path: 'items[0]', code: 'item_off', params: { item: 'card-person', region: '330106' } },
      ]);
  });

  test('a variant that does not apply may be off', () => {
    expect(tasksOf({ items: ['card'], facts: { itemsOff: ['card-company'] } })).toEqual(['card-person']);
  });

  test('a variant that is off is no choice beside one that is on', () => {
    const bundle = changedLibrary((library) => {
      itemOf(library, 'card-company').when = "applicant.kind != 'ORG'";
    });
    const facts = { itemsOff: ['card-person'] };
    expect(tasksOf({ bundle, items: ['card'], facts })).toEqual(['card-company']);
  });
});

describe('orders as a whole', () => {
  test('empty', () => {
    expect(refusals({ items: [] })).toEqual(['items items_empty']);
  });

  test('unknown items are named', () => {
    expect(issuesOf({ items: ['card', 'atlas'] })).toEqual([
      { path: 'items[1]', code: 'item_unknown', params: { item: 'atlas' } },
    ]);
  });

  test('an item named twice, or once by its main item, is one task with one explanation', () => {
    const once = planOf({ items: ['card', 'loan'] });
    expect(planOf({ items: ['card', 'loan', 'loan'] })).toEqual(once);
    expect(planOf({ items: ['card', 'loan', 'card-person'] }).tasks).toEqual(once.tasks);
  });

  test('exclusive items can not be ordered together, whichever comes first', () => {
    expect(refusals({ items: ['card', 'rare-loan'] })).toEqual([]);
    expect(issuesOf({ items: ['loan', 'rare-loan', 'card'] })).toEqual([
      { path: 'items[1]', code: 'items_exclusive', params: { item: 'rare-loan', other: 'loan' } },
    ]);
    expect(refusals({ items: ['rare-loan', 'card', 'loan'] })).toEqual(['items[0] items_exclusive']);
  });

  test('to exclude a main item is to exclude all below it', () => {
    const bundle = changedLibrary((library) => {
      itemOf(library, 'archive-pass').excludes = ['card'];
    });
    expect(refusals({ bundle, items: ['card', 'archive-pass'] })).toEqual(['items[1] items_exclusive']);
  });

  test('tasks stand in the order of the bundle', () => {
    expect(tasksOf({ items: ['binding', 'loan', 'card'] })).toEqual(['card-person', 'loan', 'binding']);
  });

  test('every problem is told at once, each with its path', () => {
    expect(
      refusals({
        items: ['atlas', 'card-company', 'loan', 'rare-loan'],
        commitments: ['CARE', 'SILENCE'],
        promisedMaterials: ['PLAN', 'GHOST'],
        facts: { itemsOff: ['card'] },
      }),
    ).toEqual([
      'items[0] item_unknown',
      'items[1] item_not_applicable',
      'items[3] items_exclusive',
      'promisedMaterials[0] material_not_deferrable',
      'promisedMaterials[1] material_unknown',
      'items[2] prerequisite_missing',
      'items[3] prerequisite_missing',
      'commitments[1] commitment_unknown',
    ]);
  });
});

describe('conditions on the items ordered', () => {
  test('a main item and the handling item it came to mean count alike', () => {
    const bundle = changedLibrary((library) => {
      for (const material of ['PHOTO', 'STATUTES'])
        itemOf(library, 'loan').materials.push({
          material,
          when: `'${material === 'PHOTO' ? 'card' : 'card-person'}' in order.items`,
        });
    });
    const byMain = planOf({ bundle, items: ['card', 'loan'] });
    expect(byMain.tasks.at(-1)?.materials).toEqual(['CARD', 'M05', 'PHOTO', 'STATUTES']);
    expect(planOf({ bundle, items: ['card-person', 'loan'] })).toEqual({
      ...byMain,
      explanations: byMain.explanations.filter(({ about }) => about !== 'item:card-company'),
    });
    expect(planOf({ bundle, items: ['loan'], held: ['CARD'] }).tasks.at(-1)?.materials).toEqual([
      'CARD',
      'M05',
    ]);
  });
});
