import { existsSync, rmSync } from 'node:fs';
import { AppError } from '@walking-hall/app-error';
import { connect } from './sql-database.ts';

/** A lock that the system releases when the process ends, however it ends. */
export interface FileLock {
  /** Takes the file away with it. Idempotent. */
  release(): void;
}

/**
 * Takes a file for this process alone.
 * @throws AppError `storage_unavailable` where another process has it, or the file can't be written
 */
export function lockFile(file: string): FileLock {
  const isNew = !existsSync(file);
  const connection = connect(file, 0);
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    connection.close();
    if (isNew) rmSync(file, { force: true });
    throw new AppError('storage_unavailable', {}, { privateDetail: `${file} is locked`, cause });
  }
  return {
    release() {
      // While it is still locked: whoever comes now makes a file of their own.
      if (connection.inTransaction) rmSync(file, { force: true });
      connection.close();
    },
  };
}
