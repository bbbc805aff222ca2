import { AppError } from '@walking-hall/app-error';
import type { SqlDatabase } from './sql-database.ts';
import { isStorageUnavailable, storageUnavailable } from './storage-failure.ts';

/**
 * Writes that share a transaction. All jobs that are handed in during one turn of the event loop are committed together,
 * so that a hundred requests pay for one sync of the disk.
 */
export interface GroupCommit {
  /**
   * Runs the job inside the next transaction, in the order of the calls. Resolves with the job's result only after
   * COMMIT. A job that throws is undone alone and rejects with its own error; the others go through.
   * @throws AppError `storage_unavailable` for every job of a transaction that could not be committed; nothing of it is written.
   * @throws AppError `shutting_down` after close
   */
  write<T>(job: () => T): Promise<T>;
  /** Commits now what waits. Its callers' promises resolve soon after. */
  flush(): void;
  /** Flushes, then refuses further jobs. Does not close the database. Idempotent. */
  close(): void;
}

interface Waiting {
  /** Runs the job; returns how to tell its caller once the transaction has ended. */
  readonly run: () => () => void;
  readonly reject: (error: unknown) => void;
}

/** Bounds how long one transaction keeps the event loop: about 20 ms. */
const jobsPerTransaction = 1_000;

export function createGroupCommit(database: SqlDatabase): GroupCommit {
  let queue: Waiting[] = [];
  let scheduled: NodeJS.Immediate | undefined;
  let closed = false;

  function schedule(): void {
    scheduled ??= setImmediate(() => {
      scheduled = undefined;
      const batch = queue;
      queue = batch.splice(jobsPerTransaction);
      if (queue.length > 0) schedule();
      commit(database, batch);
    });
  }

  function flush(): void {
    if (scheduled) clearImmediate(scheduled);
    scheduled = undefined;
    const batch = queue;
    queue = [];
    if (batch.length > 0) commit(database, batch);
  }

  return {
    write<T>(job: () => T): Promise<T> {
      if (closed) return Promise.reject(new AppError('shutting_down'));
      return new Promise<T>((resolve, reject) => {
        const run = () => {
          const result = job();
          return () => resolve(result);
        };
        queue.push({ run, reject });
        schedule();
      });
    },
    flush,
    close() {
      flush();
      closed = true;
    },
  };
}

function commit(database: SqlDatabase, batch: readonly Waiting[]): void {
  try {
    const settle = database.transaction(() => batch.map((waiting) => runAlone(database, waiting)));
    for (const tell of settle) tell();
  } catch (error) {
    // A conflict found inside a lost transaction may itself be void, so that every caller is told the same.
    const failure = isStorageUnavailable(error) ? error : storageUnavailable(error, database.file);
    for (const { reject } of batch) reject(failure);
  }
}

function runAlone(database: SqlDatabase, waiting: Waiting): () => void {
  database.exec('SAVEPOINT job');
  try {
    const tell = waiting.run();
    database.exec('RELEASE job');
    return tell;
  } catch (error) {
    if (isStorageUnavailable(error) || !database.inTransaction) throw error;
    database.exec('ROLLBACK TO job; RELEASE job');
    return () => waiting.reject(error);
  }
}
