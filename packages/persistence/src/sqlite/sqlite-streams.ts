import { AppError } from '@walking-hall/app-error';
import type { GroupCommit, SqlDatabase } from '@walking-hall/sqlite-writer';
import { commitBody, commitHash, firstPreviousHash } from '../commit-hash.ts';
import { shardOf } from '../shard-of.ts';
import type { Commit, CommitInput, Streams } from '../streams.ts';
import type { ViewPut } from '../views.ts';

interface CommitRow {
  readonly position: number;
  readonly shard: number;
  readonly previous_hash: string;
  readonly hash: string;
  readonly body: string;
}

const columns = 'position, shard, previous_hash, hash, body';

/**
 * Streams on SQLite. The stored body is the canonical JSON that was hashed, byte for byte.
 * `preparePut` parses a put and returns what writes it within a transaction.
 */
export function createSqliteStreams(
  database: SqlDatabase,
  writer: GroupCommit,
  preparePut: (put: ViewPut) => () => void,
): Streams {
  const listeners = new Set<(commit: Commit) => void>();
  /** Commits that a loss of power could still take, in their order: nobody is told of these, nor of any after them. */
  const unsynced = new Set<number>();
  const durable = () => (unsynced.values().next().value ?? Number.MAX_SAFE_INTEGER) - 1;

  return {
    async read(stream, fromSeq = 1) {
      const sql = `SELECT ${columns} FROM commits WHERE stream = ? AND seq >= ? ORDER BY seq`;
      return database.all<CommitRow>(sql, [stream, fromSeq]).map(toCommit);
    },

    async append(input, puts = []) {
      const body = commitBody(input);
      const writes = puts.map(preparePut);
      let inserted: Commit | undefined;
      const forget = () => inserted && unsynced.delete(inserted.position);
      const commit = await writer
        .write(() => {
          forget();
          inserted = insert(database, input, body);
          unsynced.add(inserted.position);
          for (const write of writes) write();
          return inserted;
        })
        .finally(forget);
      // The commit is true by now: a listener that fails must not make the append look failed.
      for (const listener of listeners) queueMicrotask(() => listener(commit));
      return commit;
    },

    async undispatched(shard, limit) {
      const sql = `SELECT ${columns} FROM commits WHERE dispatched = 0 AND shard = ? AND position <= ?
        ORDER BY position LIMIT ?`;
      const rows = database.all<CommitRow>(sql, [shard, durable(), limit]);
      return { commits: rows.map(toCommit), isHeldUp: false };
    },

    async markDispatched(commits) {
      await writer.write(() => {
        for (const { position } of commits) {
          database.run('UPDATE commits SET dispatched = 1 WHERE position = ? AND dispatched = 0', [position]);
        }
      });
    },

    async feed(after, limit) {
      const sql = `SELECT ${columns} FROM commits WHERE position > ? AND position <= ? ORDER BY position LIMIT ?`;
      return database.all<CommitRow>(sql, [after, durable(), limit]).map(toCommit);
    },

    onAppend(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function insert(database: SqlDatabase, input: CommitInput, body: string): Commit {
  const { stream, seq } = input;
  const previousHash = previousHashOf(database, stream, seq);
  const shard = shardOf(stream);
  if (previousHash !== undefined) {
    const hash = commitHash(previousHash, body);
    const inserted = database.get<{ position: number }>(
      `INSERT INTO commits (stream, seq, shard, previous_hash, hash, body) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (stream, seq) DO NOTHING RETURNING position`,
      [stream, seq, shard, previousHash, hash, body],
    );
    if (inserted)
      return { ...(JSON.parse(body) as CommitInput), position: inserted.position, shard, previousHash, hash };
  }
  throw new AppError('concurrent_change', {}, { privateDetail: `${stream}@${seq} is taken or not the next` });
}

/** Undefined where the commit before is missing, so that `seq` is not the next. */
function previousHashOf(database: SqlDatabase, stream: string, seq: number): string | undefined {
  if (seq === 1) return firstPreviousHash;
  const sql = 'SELECT hash FROM commits WHERE stream = ? AND seq = ?';
  return database.get<{ hash: string }>(sql, [stream, seq - 1])?.hash;
}

function toCommit(row: CommitRow): Commit {
  const { position, shard, hash } = row;
  return { ...(JSON.parse(row.body) as CommitInput), position, shard, previousHash: row.previous_hash, hash };
}
