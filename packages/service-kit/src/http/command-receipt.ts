import { createHash, createHmac } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import { type CommandReceipt, canonicalJson } from '@walking-hall/persistence';

export interface IdempotentRequest {
  readonly key: string | undefined;
  readonly sub: string;
  readonly operationId: string;
  /** Path of the request, without its query. */
  readonly path: string;
  readonly body: unknown;
}

const keyPattern = /^[\x21-\x7e]{1,128}$/;

/**
 * The receipt of a request that carries an `Idempotency-Key`: the same for the same caller, operation, path and key,
 * and for nobody else's, so that one caller's key can never answer with another's result.
 *
 * @throws AppError `idempotency_key_invalid`
 */
export function commandReceiptOf(request: IdempotentRequest): CommandReceipt | undefined {
  const { key, sub, operationId, path, body } = request;
  if (key === undefined) return undefined;
  if (!keyPattern.test(key)) throw new AppError('idempotency_key_invalid');
  return {
    // As a JSON array, so that no two lists of parts read alike when joined.
    id: createHash('sha256')
      .update(JSON.stringify([sub, operationId, path, key]))
      .digest('hex'),
    // Keyed by what no commit holds: a body with a number of few digits could be guessed from a plain hash of it.
    bodyHash: createHmac('sha256', key).update(canonicalJson(body)).digest('hex'),
  };
}
