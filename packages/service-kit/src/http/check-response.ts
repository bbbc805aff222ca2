import type { Operation } from '@walking-hall/contracts';
import { z } from 'zod';

/** An answer that its own contract refuses. */
export class ContractBreach extends Error {
  override readonly name = 'ContractBreach';
}

/**
 * Holds an answer to the operation's schema, as a client would read it. For tests: parsing every answer would cost
 * each of them time to find a mistake that tests find once.
 *
 * @throws ContractBreach naming the operation and each place that does not fit.
 */
export function checkResponse({ id, success }: Operation, body: unknown): void {
  if (!success.body) {
    if (body !== undefined) throw new ContractBreach(`${id} declares no body, but its handler answers one`);
    return;
  }
  const asSent: unknown = body === undefined ? undefined : JSON.parse(JSON.stringify(body));
  const result = success.body.safeParse(asSent);
  if (!result.success) {
    throw new ContractBreach(`${id} answers what its contract refuses:\n${z.prettifyError(result.error)}`);
  }
}
