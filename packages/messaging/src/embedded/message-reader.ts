import type { Message } from '@walking-hall/contracts';
import type { LogStore } from './log-store.ts';

const kept = 2_000;

/** Reads messages by position and remembers the latest, since every subscription wants the same ones at the same time. */
export function createMessageReader(store: Pick<LogStore, 'messageAt'>): (position: number) => Message {
  const recent = new Map<number, Message>();
  return (position) => {
    const known = recent.get(position);
    if (known) return known;
    const message = store.messageAt(position);
    if (!message) throw new Error(`the log has no entry ${position}`);
    recent.set(position, message);
    const oldest = recent.keys().next();
    if (recent.size > kept && !oldest.done) recent.delete(oldest.value);
    return message;
  };
}
