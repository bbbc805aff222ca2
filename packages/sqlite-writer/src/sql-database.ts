import { closeSync, fdatasync, fdatasyncSync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import Database from 'libsql';
import { asStorageFailure, storageUnavailable } from './storage-failure.ts';

/** What may be bound to a statement. Booleans and dates are turned into one of these by the caller. */
export type SqlValue = string | number | null;

/**
 * One connection to a SQLite file. Everything but `sync` is synchronous: nothing else of this process runs in between.
 * Every method throws AppError `storage_unavailable` where the disk, the file or a lock is the reason.
 */
export interface SqlDatabase {
  readonly file: string;
  readonly inTransaction: boolean;
  /** Runs a statement; returns how many rows it changed. */
  run(sql: string, params?: readonly SqlValue[]): number;
  get<Row extends object>(sql: string, params?: readonly SqlValue[]): Row | undefined;
  all<Row extends object>(sql: string, params?: readonly SqlValue[]): Row[];
  /** Runs several statements that take no parameters and are not worth keeping prepared. */
  exec(sql: string): void;
  /** All of the work or, where it throws, none of it. */
  transaction<T>(work: () => T): T;
  /** Resolves when all that was committed before the call would survive a loss of power; others may go on meanwhile. */
  sync(): Promise<void>;
  /** The same, with everybody waiting. */
  syncNow(): void;
  /** Idempotent; the database refuses everything afterwards. */
  close(): void;
}

const syncFile = promisify(fdatasync);

type Statement = Database.Statement<unknown[]>;

/** Opens a connection, prepared statements cached by their text: keep the number of texts small. */
export function connect(file: string, busyTimeoutMs: number): SqlDatabase {
  const connection = new Database(file, { timeout: busyTimeoutMs });
  const statements = new Map<string, Statement>();
  let open = true;
  let log: number | undefined;
  /** The write-ahead log, where commits go first; it is there from the first write on, until the last connection ends. */
  const logHandle = () => {
    log ??= openSync(`${file}-wal`, 'r+');
    return log;
  };

  function prepared(sql: string): Statement {
    // A statement outlives its connection in libsql and would go on writing, so closing is guarded here.
    if (!open) throw new Error(`${file} is closed`);
    const known = statements.get(sql);
    if (known) return known;
    const statement = connection.prepare(sql) as Statement;
    statements.set(sql, statement);
    return statement;
  }

  function attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw asStorageFailure(error, file);
    }
  }

  const database: SqlDatabase = {
    file,
    get inTransaction() {
      return open && connection.inTransaction;
    },
    run: (sql, params = []) => attempt(() => prepared(sql).run(bindable(params)).changes),
    get: <Row extends object>(sql: string, params: readonly SqlValue[] = []) =>
      attempt(() => prepared(sql).get(bindable(params)) as Row | undefined),
    all: <Row extends object>(sql: string, params: readonly SqlValue[] = []) =>
      attempt(() => prepared(sql).all(bindable(params)) as Row[]),
    exec(sql) {
      if (!open) throw new Error(`${file} is closed`);
      attempt(() => connection.exec(sql));
    },
    transaction(work) {
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec('COMMIT');
        return result;
      } catch (error) {
        // A full disk has rolled back already; a second ROLLBACK would hide the first error.
        if (connection.inTransaction) connection.exec('ROLLBACK');
        throw error;
      }
    },
    async sync() {
      try {
        await syncFile(logHandle());
      } catch (error) {
        throw storageUnavailable(error, file);
      }
    },
    syncNow() {
      attempt(() => fdatasyncSync(logHandle()));
    },
    close() {
      if (!open) return;
      open = false;
      if (log !== undefined) closeSync(log);
      statements.clear();
      foldLog(connection);
      connection.close();
    },
  };
  return database;
}

/**
 * Brings what stands in the write-ahead log into the file, so that a copy of the file alone is whole after a clean stop.
 * Where that fails (a full disk), the log stays and is read at the next opening: nothing is lost.
 */
function foldLog(connection: Database.Database): void {
  try {
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // The log stays.
  }
}

/** libsql aborts the whole process over a value that it can't bind, so that the type alone is not enough. */
function bindable(params: readonly SqlValue[]): SqlValue[] {
  for (const value of params) {
    if (value !== null && typeof value !== 'string' && typeof value !== 'number') {
      throw new TypeError(`cannot bind a ${typeof value} to a statement`);
    }
  }
  return params as SqlValue[];
}
