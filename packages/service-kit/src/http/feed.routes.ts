import { readFeed } from '@walking-hall/contracts';
import type { Streams } from '@walking-hall/persistence';
import { type BoundRoute, route } from './bind-route.ts';

/** The commits of a service in order, for whoever rebuilds from them or audits their chains. */
export function feedRoutes(streams: Pick<Streams, 'feed'>): readonly BoundRoute[] {
  return [
    route(readFeed, async ({ query: { after, limit } }) => {
      const commits = await streams.feed(after, limit);
      const last = commits.at(-1);
      const entries = commits.map(({ command: _c, traceparent: _t, ...commit }) => ({ ...commit, events: [...commit.events] }));
      return { body: { commits: entries, next: last !== undefined && commits.length === limit ? last.position : undefined } };
    }),
  ];
}
