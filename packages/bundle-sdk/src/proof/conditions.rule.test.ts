import { expect, test } from 'vitest';
import { changedLibrary, findings, itemOf, type LibraryDraft } from '../testing/changed-library.ts';
import { proveConditions } from './conditions.rule.ts';

const found = (change?: (library: LibraryDraft) => void) => findings(proveConditions, changedLibrary(change));

test('conditions over declared fields, the order and the policies hold together', () => {
  const problems = found((library) => {
    itemOf(library, 'binding').when = "'loan' in order.items && !('no-binding' in region.policies)";
    itemOf(library, 'loan').when = 'loan.books > 1';
  });
  expect(problems).toEqual([]);
});

test('a bundle without conditions has nothing to check', () => {
  const problems = found((library) => {
    for (const field of library.fields) delete field.when;
    for (const id of ['card-person', 'card-company', 'rare-loan']) {
      delete itemOf(library, id).when;
      for (const material of itemOf(library, id).materials) delete material.when;
    }
  });
  expect(problems).toEqual([]);
});

test.each<[path: string, change: (library: LibraryDraft, when: string) => void]>([
  [
    'fields[card.number].when',
    ({ fields }, when) => Object.assign(fields.find(({ id }) => id === 'card.number') ?? {}, { when }),
  ],
  ['items[loan].when', (library, when) => Object.assign(itemOf(library, 'loan'), { when })],
  [
    'items[loan].materials[CARD].when',
    (library, when) => Object.assign(itemOf(library, 'loan').materials[0] ?? {}, { when }),
  ],
  ['edges[4].when', ({ edges }, when) => Object.assign(edges?.[4] ?? {}, { when })],
  [
    'valueAddedServices[reading-circle].when',
    ({ valueAddedServices }, when) => Object.assign(valueAddedServices?.[0] ?? {}, { when }),
  ],
])('a broken condition at %s is reported there', (path, change) => {
  expect(found((library) => change(library, "loan.nothing == 'x'"))).toEqual([`${path} condition_invalid`]);
});

test('one broken condition in two places is reported in both', () => {
  const problems = found((library) => {
    itemOf(library, 'loan').when = 'loan.books';
    itemOf(library, 'binding').when = 'loan.books';
  });
  expect(problems).toEqual(['items[loan].when condition_invalid', 'items[binding].when condition_invalid']);
});

test('what decides the plan turns on no personal answer; whether a question is asked may', () => {
  const condition = "applicant.name == 'A'";
  expect(found((library) => Object.assign(itemOf(library, 'loan'), { when: condition }))).toEqual([
    'items[loan].when condition_personal',
  ]);
  expect(found(({ edges }) => Object.assign(edges?.[4] ?? {}, { when: condition }))).toEqual([
    'edges[4].when condition_personal',
  ]);
  const ofField = ({ fields }: LibraryDraft) =>
    Object.assign(fields.find(({ id }) => id === 'card.number') ?? {}, { when: condition });
  expect(found(ofField)).toEqual([]);
});

test('what an item turns on it asks, in its own condition and in those of its materials', () => {
  const condition = "applicant.kind == 'NATURAL'";
  const unasked = (library: LibraryDraft) => {
    Object.assign(itemOf(library, 'binding'), { when: condition });
    itemOf(library, 'binding').materials.push({ material: 'PHOTO', when: condition });
  };
  expect(found(unasked)).toEqual([
    'items[binding].when condition_unasked',
    'items[binding].materials[PHOTO].when condition_unasked',
  ]);
  expect(
    found((library) => {
      unasked(library);
      itemOf(library, 'binding').fields.push('applicant.kind');
    }),
  ).toEqual([]);
});
