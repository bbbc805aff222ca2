import type { Message } from '@walking-hall/contracts';
import type { AppendedMessage, LogStore } from './log-store.ts';

const kept = 2_000;

/** Reads messages by position and remembers the latest, since every subscription wants the same ones at the same time. */
export interface MessageReader {
  read(position: number): Message;
  remember(appended: AppendedMessage): void;
}

export function createMessageReader(store: Pick<LogStore, 'messageAt'>): MessageReader {
  const recent = new Map<number, Message>();
  const remember = ({ position, message }: AppendedMessage) => {
    recent.set(position, message);
    const oldest = recent.keys().next();
    if (recent.size > kept && !oldest.done) recent.delete(oldest.value);
  };
  return {
    read(position) {
      const known = recent.get(position);
      if (known) return known;
      const message = store.messageAt(position);
      if (!message) throw new Error(`the log has no entry ${position}`);
      remember({ position, message });
      return message;
    },
    remember,
  };
}
