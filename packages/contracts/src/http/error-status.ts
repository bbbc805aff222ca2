import { type ErrorCode, type ErrorKind, errorKind } from '@walking-hall/app-error';

/** The one place where the kinds of errors become HTTP. */
const kindStatus: Readonly<Record<ErrorKind, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  stale: 412,
  tooLarge: 413,
  tooMany: 429,
  unavailable: 503,
  internal: 500,
};

/** The status of a request that could not even be read; 422 is for one that was read and says something wrong. */
export const unreadable = 400;

/**
 * The HTTP status under which a code arrives. One code has two: `request_invalid` is `unreadable` where only headers
 * are wrong.
 */
export function statusOfCode(code: ErrorCode): number {
  const isUnreadable =
    code.startsWith('json_') || code === 'media_type_unsupported' || code === 'idempotency_key_invalid';
  return isUnreadable ? unreadable : kindStatus[errorKind(code)];
}
