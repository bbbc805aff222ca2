import { createHash, randomUUID } from 'node:crypto';
import { type ApplicationId, applicationId, type OrderRequest } from '@walking-hall/contracts';
import { type CommandReceipt, canonicalJson } from '@walking-hall/persistence';

export interface Identity {
  readonly id: ApplicationId;
  /** Absent where nothing tells the request from another of the same content. */
  readonly receipt: CommandReceipt | undefined;
}

/**
 * An application taken down on a device is known by the device and its running number, else by the request's
 * Idempotency-Key: sent again, it is the same application. Without either, each request is an application of its own.
 * The fingerprint tells another order from the same, and nothing of what is in it.
 */
export function identityOf(
  order: OrderRequest,
  command: CommandReceipt | undefined,
  fingerprint: (text: string) => string,
): Identity {
  const { capture } = order;
  if (capture === undefined) return { id: idFrom(command?.id ?? randomUUID()), receipt: command };
  const name = sha256(`capture ${capture.device} ${capture.sequence}`);
  return { id: idFrom(name), receipt: { id: name, bodyHash: fingerprint(canonicalJson(order)) } };
}

function idFrom(name: string): ApplicationId {
  return applicationId.parse(`app_${sha256(name).slice(0, 24)}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
