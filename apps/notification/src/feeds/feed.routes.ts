import { readFeed } from '@walking-hall/contracts';
import type { Commit, Persistence, Scope } from '@walking-hall/persistence';
import { type BoundRoute, route } from '@walking-hall/service-kit';
import { noticeView } from '../notices/notice.views.ts';

/**
 * The commits of this service, in order. Who may not see everything gets those of the notices in their scope; `next` goes
 * on past what was left out.
 */
export function feedRoutes({
  streams,
  views,
}: Pick<Persistence, 'streams' | 'views'>): readonly BoundRoute[] {
  async function isVisible({ stream }: Commit, scope: Scope): Promise<boolean> {
    if (scope.kind === 'all') return true;
    const id = stream.slice(stream.indexOf('/') + 1);
    return (await views.get(noticeView, id, scope)) !== undefined;
  }

  return [
    route(readFeed, async ({ query, scope }) => {
      const commits = await streams.feed(query.after, query.limit);
      const visible = await Promise.all(commits.map((each) => isVisible(each, scope)));
      const last = commits.length === query.limit ? commits.at(-1) : undefined;
      return {
        body: {
          commits: commits.filter((_, index) => visible[index]).map(shown),
          ...(last ? { next: last.position } : {}),
        },
      };
    }),
  ];
}

function shown({ stream, seq, position, shard, events, at, actor, previousHash, hash }: Commit) {
  return { stream, seq, position, shard, events: [...events], at, actor, previousHash, hash };
}
