import { bundleDocument } from '@walking-hall/bundle-sdk';
import { bundleDigest, bundleId } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { library } from '../testing/library-bundles.ts';
import { monday } from '../testing/library-cases.ts';
import { decideBundleVersion } from './bundle-version.decide.ts';
import { evolveBundleVersion } from './bundle-version.evolve.ts';
import { noVersions, type PublishedBundle } from './bundle-version.ts';
import { bundleVersionPuts } from './bundle-version.views.ts';

const published: PublishedBundle = {
  bundle: bundleId.parse(library.id),
  version: '1.0.0',
  digest: bundleDigest.parse(bundleDocument(library).digest),
  document: library,
  publishedAt: monday,
};
const decide = (one: PublishedBundle, state = noVersions) =>
  decideBundleVersion({ kind: 'publish', published: one }, state);
const first = decide(published).reduce(evolveBundleVersion, noVersions);
const other = bundleDigest.parse(`sha256:${'0'.repeat(64)}`);

test('a version is published once; the same content again changes nothing', () => {
  expect(decide(published, first)).toEqual([]);
  expect(decide({ ...published, publishedAt: '2026-07-21T10:00:00+08:00' }, first)).toEqual([]);
});

test('other content under the same version is refused, under another version published beside it', () => {
  expect(() => decide({ ...published, digest: other }, first)).toThrow('bundle_version_taken');
  const second = decide({ ...published, version: '1.1.0', digest: other }, first).reduce(
    evolveBundleVersion,
    first,
  );
  expect(Object.keys(second)).toEqual(['1.0.0', '1.1.0']);
  expect(bundleVersionPuts(library.id, second, first).map(({ key }) => key)).toEqual([
    'lending-library@1.1.0',
  ]);
  expect(bundleVersionPuts(library.id, second).map(({ key }) => key)).toEqual([
    'lending-library@1.0.0',
    'lending-library@1.1.0',
  ]);
});
