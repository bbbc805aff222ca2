import { AppError } from '@walking-hall/app-error';
import { connect } from './sql-database.ts';

/** A lock that the system releases when the process ends, however it ends. */
export interface FileLock {
  /** Idempotent. */
  release(): void;
}

/**
 * Takes a file for this process alone.
 * @throws AppError `storage_unavailable` where another process has it, or the file can't be written
 */
export function lockFile(file: string): FileLock {
  const connection = connect(file, 0);
  try {
    connection.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    connection.close();
    throw new AppError('storage_unavailable', {}, { privateDetail: `${file} is locked`, cause });
  }
  return { release: () => connection.close() };
}
