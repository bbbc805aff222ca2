import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { connect, type SqlDatabase } from './sql-database.ts';
import { codeOf, isStorageUnavailable, storageUnavailable } from './storage-failure.ts';

/** How a kind of file is told from any other, and how it came to be what it is. */
export interface FileFormat {
  /** For the operator: `event log`. */
  readonly name: string;
  /** Written into the file's header, so that a foreign file is refused and never written to. */
  readonly applicationId: number;
  /** SQL of each schema version, the first one first. Never edit one that was released; add the next. */
  readonly migrations: readonly string[];
}

const busyTimeoutMs = 2_000;

/**
 * Opens a file, making its folder and its tables where they are missing. A commit is durable once it is synced (WAL).
 * @throws AppError `storage_unavailable` where the folder can't be made or written; a new file is removed again then.
 * @throws Error where the file belongs to something else, or to a newer version of the hall.
 */
export function openDatabase(file: string, format: FileFormat): SqlDatabase {
  const folder = dirname(file);
  const isNew = !existsSync(file);
  let database: SqlDatabase | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    database = connect(file, busyTimeoutMs);
    refuseForeign(database, format);
    database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 2000;',
    );
    migrate(database, format);
    // What a process that was killed had committed, but not synced.
    database.exec('PRAGMA wal_checkpoint(PASSIVE)');
    return database;
  } catch (error) {
    database?.close();
    if (database && isNew) for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
    throw explain(error, file, folder, format);
  }
}

function refuseForeign(database: SqlDatabase, format: FileFormat): void {
  const id = database.get<{ application_id: number }>('PRAGMA application_id')?.application_id ?? 0;
  const tables = database.get<{ count: number }>('SELECT count(*) AS count FROM sqlite_schema')?.count ?? 0;
  const empty = id === 0 && tables === 0;
  if (!empty && id !== format.applicationId) {
    throw new Error(`${database.file} is no ${format.name} of Walking Hall; it was left as it is`);
  }
  const version = versionOf(database);
  if (version > format.migrations.length) {
    throw new Error(
      `${database.file} was written by a newer version of Walking Hall ` +
        `(${format.name} ${version}, this version knows ${format.migrations.length})`,
    );
  }
}

function migrate(database: SqlDatabase, format: FileFormat): void {
  const from = versionOf(database);
  if (from === format.migrations.length) return;
  database.transaction(() => {
    for (const sql of format.migrations.slice(from)) database.exec(sql);
    database.exec(`PRAGMA application_id = ${format.applicationId}`);
    database.exec(`PRAGMA user_version = ${format.migrations.length}`);
  });
}

function versionOf(database: SqlDatabase): number {
  return database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

function explain(error: unknown, file: string, folder: string, format: FileFormat): unknown {
  if (isStorageUnavailable(error) && codeOf(error.cause) === 'SQLITE_NOTADB') {
    return new Error(`${file} is no ${format.name} of Walking Hall; it was left as it is`, {
      cause: error.cause,
    });
  }
  if (isStorageUnavailable(error)) return storageUnavailable(error.cause, folder);
  // libsql reports a file that it can't open without a code, and mkdir with one of the system's.
  const refused = error instanceof Error && /ConnectionFailed/.test(error.message);
  const system = /^E[A-Z]+$/.test(codeOf(error));
  return refused || system ? storageUnavailable(error, folder) : error;
}
