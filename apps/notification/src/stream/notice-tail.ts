import type { Commit, Streams } from '@walking-hall/persistence';
import { createBell } from './bell.ts';
import { positionBefore } from './feed-positions.ts';

const pageSize = 200;

export type TailListener = (commit: Commit) => void;

/** Tells of each commit of the store as it comes, from whichever instance it comes, while anybody listens. */
export interface NoticeTail {
  /**
   * Every commit after the position that it resolves to is told, in order. `onEnd` is called where the store can not be
   * read any more; nothing is told from then on.
   */
  listen(
    listener: TailListener,
    onEnd: () => void,
  ): Promise<{ readonly position: number; readonly stop: () => void }>;
}

export interface TailOptions {
  /** How long another instance's commits may go unseen. One second where absent. */
  readonly pollMs?: number;
}

export function createNoticeTail(
  streams: Pick<Streams, 'feed' | 'onAppend'>,
  { pollMs = 1_000 }: TailOptions = {},
): NoticeTail {
  const listeners = new Map<TailListener, () => void>();
  let position: Promise<number> | undefined;

  async function run(start: number): Promise<void> {
    const bell = createBell();
    const silence = streams.onAppend(bell.ring);
    try {
      for (let at = start; listeners.size > 0; ) {
        const page = await streams.feed(at, pageSize);
        at = page.at(-1)?.position ?? at;
        position = Promise.resolve(at);
        for (const commit of page) for (const listener of listeners.keys()) listener(commit);
        if (page.length === 0) await bell.wait(pollMs);
      }
    } finally {
      silence();
    }
  }

  /** Whoever listens when nothing can be told any more comes again, and finds a new beginning. */
  function end(): void {
    position = undefined;
    for (const onEnd of listeners.values()) onEnd();
    listeners.clear();
  }

  function start(): Promise<number> {
    const begun = positionBefore(streams.feed);
    begun.then(run).then(end, end);
    return begun;
  }

  return {
    async listen(listener, onEnd) {
      listeners.set(listener, onEnd);
      position ??= start();
      return { position: await position, stop: () => void listeners.delete(listener) };
    },
  };
}
