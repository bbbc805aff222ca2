import type { Commit } from '@walking-hall/persistence';
import { expect, test } from 'vitest';
import { feedRoutes } from '../http/feed.routes.ts';
import { createTestApp } from '../testing/create-test-app.ts';
import { createHttpFeed } from './http-feed.ts';

const commit: Commit = {
  stream: 'loan/1',
  seq: 1,
  position: 7,
  shard: 3,
  events: [{ type: 'hall.loan.lent.v1', data: { books: 2 } }],
  at: '2026-07-17T15:30:00.000+08:00',
  actor: { kind: 'user', id: 'librarian' },
  previousHash: '0'.repeat(64),
  hash: 'f'.repeat(64),
};
const feed = async (after: number, limit: number) =>
  [commit].filter(({ position }) => position > after).slice(0, limit);

test('an owner’s commits are read over HTTP as they lie in its store', async () => {
  await using app = await createTestApp({ routes: feedRoutes({ feed }) });
  const token = await app.issuer.token({ sub: 'reporting', roles: ['platform-admin'] });
  const remote = createHttpFeed('loans', app.url, async () => token);
  expect(await remote.read(0, 10)).toEqual([commit]);
  expect(await remote.read(7, 10)).toEqual([]);
});

test('an owner that refuses counts as out of reach, to be asked again', async () => {
  await using app = await createTestApp({ routes: feedRoutes({ feed }) });
  const token = await app.issuer.token({ sub: 'reporting', roles: ['clerk'] });
  await expect(createHttpFeed('loans', app.url, async () => token).read(0, 10)).rejects.toMatchObject({
    code: 'storage_unavailable',
  });
});
