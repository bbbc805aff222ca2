import { AppError } from '@walking-hall/app-error';
import mongoose from 'mongoose';

const { MongoServerError, MongoError, MongoInvalidArgumentError } = mongoose.mongo;

const duplicateKey = 11_000;

/** The error itself, or `storage_unavailable` around it where the database could not be reached or could not write. */
export function asUnavailable(error: unknown): unknown {
  if (error instanceof mongoose.Error.MongooseServerSelectionError) return unavailable(error);
  if (!(error instanceof MongoError) || error instanceof MongoInvalidArgumentError) return error;
  const isRefusal = error instanceof MongoServerError && typeof error.code === 'number';
  if (isRefusal && !passingCodes.has(Number(error.code))) return error;
  return unavailable(error);
}

function unavailable(cause: Error): AppError {
  return new AppError('storage_unavailable', {}, { cause, privateDetail: cause.message });
}

/** Codes of a server that stands but can't serve now: https://github.com/mongodb/specifications, server discovery. */
const passingCodes = new Set([6, 7, 64, 89, 91, 134, 189, 262, 9001, 10_107, 11_600, 11_602, 13_435, 13_436]);

export function isDuplicate(error: unknown): boolean {
  return error instanceof MongoError && error.code === duplicateKey;
}

/** Runs an operation on the database. @throws AppError `storage_unavailable` where it could not be reached */
export async function reach<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation();
  } catch (error) {
    throw asUnavailable(error);
  }
}
