import { setTimeout } from 'node:timers/promises';
import { AppError } from '@walking-hall/app-error';
import type { Logger } from '../process/logger.ts';

const firstPauseMs = 250;
const longestPauseMs = 5_000;

/**
 * Opens what may not be there yet, however long it takes, and says in the log that it waits.
 * @throws whatever `open` throws but `storage_unavailable`, and anything once it is told to stop
 */
export async function waitFor<T>(
  open: () => Promise<T>,
  { logger, signal }: { readonly logger: Pick<Logger, 'warn'>; readonly signal: AbortSignal },
): Promise<T> {
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'storage_unavailable') || signal.aborted) throw error;
      logger.warn({ err: error, pauseMs }, 'waiting for the engines');
    }
    await setTimeout(pauseMs, undefined, { signal });
  }
}
