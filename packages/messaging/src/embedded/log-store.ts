import type { Message } from '@walking-hall/contracts';
import type { SqlDatabase } from '@walking-hall/sqlite-writer';
import { withoutVersion } from '../delivery/concerns-type.ts';
import type { DeadLetter, Subscription } from '../messaging.ts';

/** Where an entry stands, and the key that it keeps its order in. */
export interface LogEntry {
  readonly position: number;
  readonly key: string;
}

/** A message and where it was written. */
export interface AppendedMessage {
  readonly position: number;
  readonly message: Message;
}

/** The statements of the event log. Those that write run within a transaction of the group commit. */
export interface LogStore {
  /** @returns the position */
  append(message: Message, target?: string): number;
  /** The position of the last entry ever written; 0 in a new log. */
  tail(): number;
  /** Entries that concern a subscription, after a position. */
  scan(subscription: Subscription, after: number, limit: number): LogEntry[];
  messageAt(position: number): Message | undefined;
  /** Every entry up to here was handled or set aside; 0 for a new subscription. */
  progress(subscription: string): number;
  saveProgress(subscription: string, position: number): void;
  setAside(position: number, deadLetter: Omit<DeadLetter, 'id'>): void;
  deadLetters(): DeadLetter[];
  /** Takes a dead letter out and appends its message again, for its subscription alone; nothing where it is out. */
  replay(id: string): void;
  /** Deletes a step of the oldest entries that every known subscription has passed; returns how many. */
  trim(publishedBeforeMs: number, limit: number): number;
}

interface DeadLetterRow extends Omit<DeadLetter, 'message' | 'id'> {
  readonly id: number;
  readonly message: string;
}

export function createLogStore(database: SqlDatabase): LogStore {
  const store: LogStore = {
    append(message, target) {
      const type = typeof message.event?.type === 'string' ? message.event.type : null;
      const sql =
        'INSERT INTO log (topic, key, type, target, message, published_at_ms) VALUES (?, ?, ?, ?, ?, ?) RETURNING position';
      const row = database.get<{ position: number }>(sql, [
        message.topic,
        message.key,
        type,
        target ?? null,
        JSON.stringify(message),
        Date.now(),
      ]);
      if (!row) throw new Error('the log gave an entry no position');
      return row.position;
    },

    tail() {
      // From the table of sequences, since trimming may have emptied the log.
      return database.get<{ seq: number }>("SELECT seq FROM sqlite_sequence WHERE name = 'log'")?.seq ?? 0;
    },

    scan({ name, topics, types }, after, limit) {
      // An event without a type can't be passed by: it has to reach the dead letters.
      const ofType = types
        ? "AND (type IS NULL OR rtrim(type, '0123456789') IN (SELECT value FROM json_each(?)))"
        : '';
      return database.all<LogEntry>(
        `SELECT position, key FROM log WHERE position > ? AND topic IN (SELECT value FROM json_each(?))
         AND (target IS NULL OR target = ?) ${ofType} ORDER BY position LIMIT ?`,
        [
          after,
          JSON.stringify(topics),
          name,
          ...(types ? [JSON.stringify(types.map(withoutVersion))] : []),
          limit,
        ],
      );
    },

    messageAt(position) {
      const row = database.get<{ message: string }>('SELECT message FROM log WHERE position = ?', [position]);
      return row && (JSON.parse(row.message) as Message);
    },

    progress(subscription) {
      const sql = 'SELECT position FROM progress WHERE subscription = ?';
      return database.get<{ position: number }>(sql, [subscription])?.position ?? 0;
    },

    saveProgress(subscription, position) {
      database.run(
        `INSERT INTO progress (subscription, position) VALUES (?, ?)
         ON CONFLICT (subscription) DO UPDATE SET position = max(position, excluded.position)`,
        [subscription, position],
      );
    },

    setAside(position, { subscription, message, reason, attempts, at }) {
      // The same entry may come twice after a crash: one letter.
      database.run(
        `INSERT INTO dead_letters (subscription, position, message, reason, attempts, at) VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (subscription, position) DO NOTHING`,
        [subscription, position, JSON.stringify(message), reason, attempts, at],
      );
    },

    deadLetters() {
      const sql = 'SELECT id, subscription, message, reason, attempts, at FROM dead_letters ORDER BY id';
      return database.all<DeadLetterRow>(sql).map(toDeadLetter);
    },

    replay(id) {
      const row = database.get<Pick<DeadLetterRow, 'subscription' | 'message'>>(
        'DELETE FROM dead_letters WHERE id = ? RETURNING subscription, message',
        [Number(id)],
      );
      if (row) store.append(JSON.parse(row.message) as Message, row.subscription);
    },

    trim(publishedBeforeMs, limit) {
      // The oldest first and no further than `limit`, so that a step is short however much may not go yet.
      return database.run(
        `DELETE FROM log WHERE position IN (
           SELECT position FROM (
             SELECT position, published_at_ms FROM log
             WHERE position <= (SELECT min(position) FROM progress) ORDER BY position LIMIT ?
           ) WHERE published_at_ms < ?)`,
        [limit, publishedBeforeMs],
      );
    },
  };
  return store;
}

function toDeadLetter({ id, subscription, message, reason, attempts, at }: DeadLetterRow): DeadLetter {
  return { id: String(id), subscription, message: JSON.parse(message) as Message, reason, attempts, at };
}
