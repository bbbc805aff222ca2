import { type Bundle, linkReferences } from '@walking-hall/bundle-sdk';
import { describe, expect, test } from 'vitest';
import { shippedBundles } from './shipped-bundles.ts';

const everyBundle = new Map(shippedBundles.map((bundle) => [bundle.id, bundle]));

test('each bundle has an id of its own, and refers to items that ship with it', () => {
  expect(everyBundle.size).toBe(shippedBundles.length);
  const missing = shippedBundles.flatMap((bundle) =>
    referencesOf(bundle).filter(({ bundle: id, item }) => !itemOf(everyBundle.get(id), item)),
  );
  expect(missing).toEqual([]);
});

test('an item means one thing: no two bundles have one of the same id', () => {
  const ids = shippedBundles.flatMap(({ items }) => items.map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
});

describe.each(shippedBundles.map((bundle) => [bundle.id, bundle] as const))(
  'the %s bundle with all others beside it',
  (_, bundle) => {
    test('is proven whole, with the items it refers to in the stage that refers to them', () => {
      const linked = link(bundle);
      for (const { stage, item } of referencesOf(bundle))
        expect(itemOf(linked, item)).toMatchObject({ id: item, stage });
    });

    test('is the same, in whatever order a region enables them', () => {
      const others = new Map([...everyBundle].map(([id, other]) => [id, link(other)]));
      const again = linkReferences(bundle, others);
      expect(again.ok && again.bundle).toEqual(link(bundle));
    });
  },
);

test('tea brings recognition, household and subsidies of talent; talent the start-ups and skills of tea', () => {
  expect(broughtBy('tea')).toEqual(['L1-01', 'L2-05', 'L4-01', 'L4-02']);
  const registrations = ['T1-01', 'T1-01-01', 'T1-01-02', 'T1-01-03', 'T1-01-04'];
  expect(broughtBy('talent')).toEqual([
    ...registrations,
    ...['T2-01', 'T2-01-01', 'T2-01-02', 'T2-02', 'T5-01', 'T5-02'],
  ]);
});

function referencesOf(bundle: Bundle) {
  return bundle.stages.flatMap(({ id, references = [] }) => references.map((one) => ({ ...one, stage: id })));
}

function itemOf(bundle: Bundle | undefined, id: string) {
  return bundle?.items.find((item) => item.id === id);
}

function link(bundle: Bundle): Bundle {
  const result = linkReferences(bundle, everyBundle);
  if (!result.ok)
    throw new Error(result.problems.map(({ path, message }) => `${path}: ${message.en}`).join('\n'));
  return result.bundle;
}

function broughtBy(id: string): string[] {
  const bundle = everyBundle.get(id);
  if (!bundle) throw new Error(`no bundle ${id}`);
  return link(bundle)
    .items.map((item) => item.id)
    .filter((item) => !itemOf(bundle, item))
    .toSorted();
}
