import { allOf } from '@walking-hall/bundle-sdk';
import { lendingLibrarySource } from '@walking-hall/bundle-sdk/testing';
import { problem } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { codeOf } from '../testing/library-acts.ts';
import { hard, library } from '../testing/library-bundles.ts';
import { admin, clerk } from '../testing/library-people.ts';
import { openRouting } from '../testing/open-routing.ts';

const broken = {
  ...lendingLibrarySource,
  edges: [...lendingLibrarySource.edges, hard(allOf('loan'), 'card'), hard(allOf('loan'), 'ghost')],
};

test('a bundle that does not prove is refused with all its problems, each with its path', async () => {
  await using hall = await openRouting();
  const refused = await hall.post('/bundles', admin, broken, { 'accept-language': 'en' });
  expect(codeOf(refused)).toBe('422 bundle_invalid');
  const errors = refused.parse(problem).errors ?? [];
  expect(errors.map(({ path }) => path)).toEqual(['edges[6].to', 'edges']);
  expect(errors.map(({ message }) => message).join()).toContain('wait for each other for ever');
  expect((await hall.get('/bundles')).body).toEqual({ entries: [] });
});

test('a version is published once, listed and read by everybody', async () => {
  await using hall = await openRouting();
  const first = await hall.post('/bundles', admin, library);
  expect(first.status).toBe(201);
  expect(first.headers.get('location')).toBe('/bundles/lending-library/1.0.0');
  const again = await hall.post('/bundles', admin, library);
  expect(again.body).toEqual(first.body);
  const other = { ...library, name: { zh: '另一个', en: 'Another' } };
  expect(codeOf(await hall.post('/bundles', admin, other))).toBe('409 bundle_version_taken');
  expect((await hall.get('/bundles')).body).toMatchObject({
    entries: [{ bundle: 'lending-library', items: 7 }],
  });
  expect((await hall.get('/bundles/lending-library/1.0.0')).body).toEqual(library);
  expect(codeOf(await hall.get('/bundles/lending-library/9.0.0'))).toBe('404 bundle_unknown');
});

test('nobody but a publisher publishes', async () => {
  await using hall = await openRouting();
  expect(codeOf(await hall.post('/bundles', clerk, library))).toBe('403 role_missing');
});
