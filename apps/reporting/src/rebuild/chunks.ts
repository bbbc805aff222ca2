import { setImmediate as breathe } from 'node:timers/promises';

const chunkSize = 100;

/**
 * Works through a list a chunk at a time, and lets whatever else the process has to do go before the next: counting is
 * never so urgent that somebody at a window waits for it.
 */
export async function inChunks<T>(
  all: readonly T[],
  work: (chunk: readonly T[]) => Promise<void> | void,
): Promise<void> {
  for (let from = 0; from < all.length; from += chunkSize) {
    if (from > 0) await breathe();
    await work(all.slice(from, from + chunkSize));
  }
}
