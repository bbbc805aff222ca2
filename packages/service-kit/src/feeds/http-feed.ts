import { AppError } from '@walking-hall/app-error';
import { readFeed } from '@walking-hall/contracts';
import type { Commit } from '@walking-hall/persistence';
import type { ServiceToken } from '../auth/service-token.ts';
import type { CommitFeed } from './commit-feed.ts';

/**
 * The commits of an owner in another process, over its `GET /feeds/commits`.
 * @param baseUrl where the owner answers: `http://intake:8080`
 * @param token of a service account with the role `platform-admin`
 */
export function createHttpFeed(source: string, baseUrl: string, token: ServiceToken): CommitFeed {
  return {
    source,
    async read(after, limit) {
      const response = await fetch(`${baseUrl}${readFeed.path}?after=${after}&limit=${limit}`, {
        headers: { authorization: `Bearer ${await token()}` },
      });
      if (!response.ok)
        throw new AppError(
          'storage_unavailable',
          {},
          { privateDetail: `${source} answered ${response.status}` },
        );
      const page: unknown = await response.json();
      if (!isPage(page))
        throw new AppError(
          'event_invalid',
          {},
          { privateDetail: `${source}'s feed is not a page of commits` },
        );
      return page.commits;
    },
  };
}

/** Each event is parsed by its own contract where it is counted; here only the shape of the page is checked. */
function isPage(page: unknown): page is { readonly commits: readonly Commit[] } {
  return readFeed.success.body?.safeParse(page).success === true;
}
