import type { EventDefinition } from '@walking-hall/contracts';
import type { Commit } from '@walking-hall/persistence';
import { good, type HallClients } from './hall-clients.ts';
import { platform } from './tea-region.ts';

/** Everything that the owners hold as true, each by place in its feed. */
export interface Feeds {
  readonly intake: readonly Commit[];
  readonly routing: readonly Commit[];
  readonly notification: readonly Commit[];
}

type PageQuery = { readonly after: number; readonly limit: number };
type FeedPage = { readonly commits: readonly unknown[]; readonly next?: number };
type FeedAnswer = { readonly data?: FeedPage; readonly error?: unknown; readonly response: Response };

/** Once nothing follows any more from what has happened. */
export async function readFeeds(hall: HallClients): Promise<Feeds> {
  await hall.settle();
  const { intake, routing, notification } = hall.as(platform);
  const [asked, decided, said] = await Promise.all([
    readAll((query) => intake.GET('/feeds/commits', { params: { query } })),
    readAll((query) => routing.GET('/feeds/commits', { params: { query } })),
    readAll((query) => notification.GET('/feeds/commits', { params: { query } })),
  ]);
  return { intake: asked, routing: decided, notification: said };
}

/** The commits of each stream, in order. */
export function byStream(commits: readonly Commit[]): ReadonlyMap<string, readonly Commit[]> {
  const streams = new Map<string, Commit[]>();
  for (const commit of commits) {
    const stream = streams.get(commit.stream) ?? [];
    stream.push(commit);
    streams.set(commit.stream, stream);
  }
  return streams;
}

/** What the events of one kind say, in order. */
export function eventsOf<T>(
  commits: readonly Commit[],
  { type, data }: EventDefinition<string, T>,
): readonly T[] {
  return commits
    .flatMap(({ events }) => events)
    .filter((event) => event.type === type)
    .map((event) => data.parse(event.data));
}

async function readAll(read: (query: PageQuery) => Promise<FeedAnswer>): Promise<readonly Commit[]> {
  const commits: Commit[] = [];
  for (let after: number | undefined = 0; after !== undefined; ) {
    const page: FeedPage = good(await read({ after, limit: 1000 }));
    // The document says of an event's data only that there is some; these are the hall's own commits.
    commits.push(...(page.commits as readonly Commit[]));
    after = page.next;
  }
  return commits;
}
