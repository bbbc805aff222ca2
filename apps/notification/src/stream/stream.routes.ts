import { streamNotices } from '@walking-hall/contracts';
import { type BoundRoute, route } from '@walking-hall/service-kit';
import { readersOf } from '../notices/feed.ts';
import type { NoticeStreams } from './notice-streams.ts';

export function streamRoutes(streams: NoticeStreams): readonly BoundRoute[] {
  return [
    route(streamNotices, ({ query, principal, language, signal, stopping, lastEventId }) => {
      const stream = streams.open({
        caller: principal.sub,
        recipients: readersOf(principal).map(({ recipient }) => recipient),
        language,
        after: positionOf(lastEventId) ?? query.lastEventId,
        ended: AbortSignal.any([signal, stopping]),
      });
      // A proxy that gathers answers before it passes them on would gather for ever.
      return { stream, headers: { 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' } };
    }),
  ];
}

/** An id that is none of ours names no place: the reader begins now. */
function positionOf(lastEventId: string | undefined): number | undefined {
  return lastEventId !== undefined && /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : undefined;
}
