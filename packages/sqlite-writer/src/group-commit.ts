import { AppError } from '@walking-hall/app-error';
import type { SqlDatabase } from './sql-database.ts';
import { isStorageUnavailable, storageUnavailable } from './storage-failure.ts';

/**
 * Writes that share a transaction. All jobs that are handed in during one turn of the event loop are committed together,
 * and whatever was committed while the disk was busy shares the next sync, which nobody but those who asked waits for.
 */
export interface GroupCommit {
  /**
   * Runs the job inside the next transaction, in the order of the calls. Resolves with the job's result only after
   * COMMIT, once it would survive a loss of power. A job that throws is undone alone and rejects with its own error; the
   * others go through. A job does nothing but write: it may be run again where another of its transaction failed.
   * @throws AppError `storage_unavailable` for every job of a transaction that could not be committed; nothing of it is written.
   * @throws AppError `shutting_down` after close
   */
  write<T>(job: () => T): Promise<T>;
  /** Commits now what waits. Its callers' promises resolve once it is synced. */
  flush(): void;
  /** Flushes and syncs, then refuses further jobs. Does not close the database. Idempotent. */
  close(): void;
}

interface Waiting {
  readonly job: () => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** A job of a transaction that was committed, and how to tell its caller. */
interface Committed {
  readonly tell: () => void;
  readonly reject: (error: unknown) => void;
}

/** Bounds how long one transaction keeps the event loop: about 20 ms. */
const jobsPerTransaction = 1_000;

export function createGroupCommit(database: SqlDatabase): GroupCommit {
  let queue: Waiting[] = [];
  let unsynced: Committed[] = [];
  let scheduled: NodeJS.Immediate | undefined;
  let syncing: readonly Committed[] = [];
  let failure: AppError | undefined;
  let closed = false;

  function schedule(): void {
    scheduled ??= setImmediate(() => {
      scheduled = undefined;
      const batch = queue;
      queue = batch.splice(jobsPerTransaction);
      if (queue.length > 0) schedule();
      commitAndSync(batch);
    });
  }

  function commitAndSync(batch: readonly Waiting[]): void {
    unsynced.push(...commit(database, batch));
    if (syncing.length === 0 && unsynced.length > 0) void sync();
  }

  async function sync(): Promise<void> {
    while (unsynced.length > 0) {
      syncing = unsynced;
      unsynced = [];
      const error = failure ?? (await database.sync().then(() => undefined, giveUp));
      settle(syncing, error);
    }
    syncing = [];
  }

  /** After a sync that failed nobody knows what the disk holds: nothing more is acknowledged until it is opened again. */
  function giveUp(error: unknown): AppError {
    failure ??= isStorageUnavailable(error) ? error : storageUnavailable(error, database.file);
    return failure;
  }

  function syncNow(): AppError | undefined {
    try {
      database.syncNow();
      return undefined;
    } catch (error) {
      return giveUp(error);
    }
  }

  function flush(): void {
    if (scheduled) clearImmediate(scheduled);
    scheduled = undefined;
    const batch = queue;
    queue = [];
    if (batch.length > 0) commitAndSync(batch);
  }

  return {
    write<T>(job: () => T): Promise<T> {
      if (closed) return Promise.reject(new AppError('shutting_down'));
      if (failure) return Promise.reject(failure);
      return new Promise<T>((resolve, reject) => {
        queue.push({ job, resolve: (result) => resolve(result as T), reject });
        schedule();
      });
    },
    flush,
    close() {
      if (closed) return;
      flush();
      closed = true;
      const waiting = [...syncing, ...unsynced];
      unsynced = [];
      if (waiting.length > 0) settle(waiting, failure ?? syncNow());
    },
  };
}

function settle(committed: readonly Committed[], error: AppError | undefined): void {
  for (const { tell, reject } of committed)
    if (error) reject(error);
    else tell();
}

/** Runs all jobs as one; where one fails, once more with each on its own, so that it can be undone alone. */
function commit(database: SqlDatabase, batch: readonly Waiting[]): Committed[] {
  const toldOf = ({ resolve, reject }: Waiting, result: unknown): Committed => ({
    tell: () => resolve(result),
    reject,
  });
  try {
    const results = database.transaction(() => batch.map(({ job }) => job()));
    return batch.map((waiting, index) => toldOf(waiting, results[index]));
  } catch (error) {
    if (isStorageUnavailable(error)) return rejectAll(batch, error);
  }
  try {
    return database.transaction(() => batch.map((waiting) => runAlone(database, waiting, toldOf)));
  } catch (error) {
    // A conflict found inside a lost transaction may itself be void, so that every caller is told the same.
    return rejectAll(batch, isStorageUnavailable(error) ? error : storageUnavailable(error, database.file));
  }
}

function rejectAll(batch: readonly Waiting[], error: AppError): [] {
  for (const { reject } of batch) reject(error);
  return [];
}

function runAlone(
  database: SqlDatabase,
  waiting: Waiting,
  toldOf: (waiting: Waiting, result: unknown) => Committed,
): Committed {
  database.exec('SAVEPOINT job');
  try {
    const result = waiting.job();
    database.exec('RELEASE job');
    return toldOf(waiting, result);
  } catch (error) {
    if (isStorageUnavailable(error) || !database.inTransaction) throw error;
    database.exec('ROLLBACK TO job; RELEASE job');
    return { tell: () => waiting.reject(error), reject: waiting.reject };
  }
}
