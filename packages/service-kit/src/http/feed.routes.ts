import { readFeed } from '@walking-hall/contracts';
import type { Streams } from '@walking-hall/persistence';
import { type BoundRoute, route } from './bind-route.ts';

/** The commits of a service in order and whole, for whoever rebuilds from them or verifies their chains of hashes. */
export function feedRoutes(streams: Pick<Streams, 'feed'>): readonly BoundRoute[] {
  return [
    route(readFeed, async ({ query: { after, limit } }) => {
      const commits = await streams.feed(after, limit);
      const next = commits.length === limit ? commits.at(-1)?.position : undefined;
      return { body: { commits, next } };
    }),
  ];
}
