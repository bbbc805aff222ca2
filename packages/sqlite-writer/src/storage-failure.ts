import { AppError } from '@walking-hall/app-error';

/** Result codes that speak of the disk, the file or a lock, not of the statement: https://sqlite.org/rescode.html */
const storageCodes =
  /^SQLITE_(FULL|IOERR|READONLY|CANTOPEN|BUSY|LOCKED|NOMEM|CORRUPT|NOTADB|PROTOCOL|PERM|NOLFS)(_|$)/;

/** The error itself, or `storage_unavailable` around it where the engine could not read or write. */
export function asStorageFailure(error: unknown, file: string): unknown {
  return storageCodes.test(codeOf(error)) ? storageUnavailable(error, file) : error;
}

export function storageUnavailable(cause: unknown, place: string): AppError {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new AppError('storage_unavailable', {}, { cause, privateDetail: `${place}: ${detail}` });
}

export function isStorageUnavailable(error: unknown): error is AppError {
  return error instanceof AppError && error.code === 'storage_unavailable';
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
