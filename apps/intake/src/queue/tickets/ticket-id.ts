import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { type QueueTicketId, queueTicketId } from '@walking-hall/contracts';
import type { CommandReceipt } from '@walking-hall/persistence';

/** The ticket of a request: the same for the same request, and not to be guessed from anything that others know. */
export type MakeTicketId = (command: CommandReceipt | undefined) => QueueTicketId;

/** @param secret 32 bytes as 64 hex digits. */
export function createTicketIds(secret: string): MakeTicketId {
  const key = new Uint8Array(hkdfSync('sha256', Buffer.from(secret, 'hex'), '', 'queue tickets', 32));
  return (command) => {
    const name = command?.id ?? randomBytes(32).toString('hex');
    const id = createHmac('sha256', key).update(name).digest('hex').slice(0, 32);
    return queueTicketId.parse(`tk_${id}`);
  };
}
