import { createGroupCommit, openDatabase, type SqlDatabase } from '@walking-hall/sqlite-writer';
import type { AnyView } from '../define-view.ts';
import type { Persistence } from '../persistence.ts';
import { createSqliteStreams } from './sqlite-streams.ts';
import { createSqliteViews } from './sqlite-views.ts';
import { storeFormat } from './store-format.ts';

export interface SqliteOptions {
  /** Made where it is missing, with its folder. One process at a time writes to it. */
  readonly file: string;
  /** Whose store it is; another service's file is refused. */
  readonly service: string;
  readonly views: readonly AnyView[];
}

/**
 * Opens one service's store in a SQLite file. What is acknowledged survives a loss of power.
 * @throws AppError `storage_unavailable` where the folder can't be written
 * @throws Error where the file is foreign, another service's, or written by a newer version
 */
export function openSqlite({ file, service, views }: SqliteOptions): Persistence {
  const database = openDatabase(file, storeFormat);
  try {
    claim(database, service);
    return createPersistence(database, views);
  } catch (error) {
    database.close();
    throw error;
  }
}

function claim(database: SqlDatabase, service: string): void {
  const owner = database.get<{ service: string }>('SELECT service FROM store');
  if (!owner) database.run('INSERT INTO store (service) VALUES (?)', [service]);
  else if (owner.service !== service)
    throw new Error(`${database.file} is the store of ${owner.service}, not of ${service}`);
}

function createPersistence(database: SqlDatabase, declared: readonly AnyView[]): Persistence {
  const writer = createGroupCommit(database);
  const { preparePut, ...views } = createSqliteViews(database, writer, declared);
  return {
    streams: createSqliteStreams(database, writer, preparePut),
    views,
    async check() {
      const now = new Date().toISOString();
      await writer.write(() => database.run('UPDATE store SET checked_at = ?', [now]));
      database.get('SELECT checked_at FROM store');
    },
    async close() {
      writer.close();
      database.close();
    },
  };
}
