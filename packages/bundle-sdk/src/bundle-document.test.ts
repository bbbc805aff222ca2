import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleDocument } from './bundle-document.ts';
import { parseBundle } from './parse-bundle.ts';
import type { Bundle } from './schema/bundle.ts';
import { lendingLibrary } from './testing/lending-library.ts';

type Json = string | number | boolean | Json[] | { [key: string]: Json };

const { json, digest } = bundleDocument(lendingLibrary);
const leaves = leavesOf(JSON.parse(json) as Json);

describe('the digest names the content', () => {
  test('it is a sha256 over canonical JSON', () => {
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(json.startsWith('{"commitments":[')).toBe(true);
    expect(json).toBe(bundleDocument(JSON.parse(json)).json);
  });

  test('this very library has this very digest: a change of the format must be seen in review', () => {
    expect(
      bundleDocument({ ...lendingLibrary, items: [], edges: [], fields: [] }).digest,
    ).toMatchInlineSnapshot(`"sha256:42b88d5f6d5e18de44de5c1ea7ecd59c0a5bd81278848ba1b7f010ade9aa101f"`);
  });

  test('the order of keys does not matter', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (numbers) => {
        const shuffled = shuffleKeys(JSON.parse(json), numbers);
        expect(bundleDocument(shuffled as unknown as Bundle).digest).toBe(digest);
      }),
    );
  });

  test('any change of any value does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (path) => {
        const changed = changeAt(JSON.parse(json), path);
        expect(bundleDocument(changed as unknown as Bundle).digest).not.toBe(digest);
      }),
      { numRuns: 300 },
    );
  });

  test('so does a part that is gone, or moved: the order of a list is content', () => {
    const { items, quotas } = lendingLibrary;
    const digests = [
      lendingLibrary,
      { ...lendingLibrary, quotas: [] },
      { ...lendingLibrary, items: items.toReversed() },
    ].map((one) => bundleDocument(one).digest);
    expect(quotas).not.toEqual([]);
    expect(new Set(digests).size).toBe(3);
  });

  test('a part that is left out and one that is undefined are the same', () => {
    const items = lendingLibrary.items.map((item) => ({ ...item, nationalCode: undefined }));
    expect(bundleDocument({ ...lendingLibrary, items }).digest).toBe(digest);
  });

  test('a bundle parsed from its document has the same digest', () => {
    const parsed = parseBundle(JSON.parse(json));
    expect(parsed.ok && bundleDocument(parsed.bundle).digest).toBe(digest);
  });
});

function leavesOf(value: Json, path: readonly string[] = []): (readonly string[])[] {
  return typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
    : [path];
}

function changeAt(value: Json, [step, ...rest]: readonly string[]): Json {
  if (step === undefined || typeof value !== 'object') {
    if (typeof value === 'string') return `${value}.`;
    return typeof value === 'number' ? value + 1 : !value;
  }
  const changed: Json = Array.isArray(value) ? [...value] : { ...value };
  const inner = (changed as { [key: string]: Json })[step];
  if (inner !== undefined) (changed as { [key: string]: Json })[step] = changeAt(inner, rest);
  return changed;
}

function shuffleKeys(value: Json, numbers: Iterator<number>): Json {
  if (Array.isArray(value)) return value.map((inner) => shuffleKeys(inner, numbers));
  if (typeof value !== 'object') return value;
  const keyed = Object.entries(value).map((entry) => [numbers.next().value, entry] as const);
  return Object.fromEntries(
    keyed.toSorted(([a], [b]) => a - b).map(([, [key, inner]]) => [key, shuffleKeys(inner, numbers)]),
  );
}
