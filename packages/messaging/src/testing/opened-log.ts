import { afterEach, beforeEach } from 'vitest';
import type { Messaging } from '../messaging.ts';
import type { MessagingObserver } from '../messaging-observer.ts';

export interface OpenedMessaging {
  readonly messaging: Messaging;
  /** Opens the same log once more without stopping the first, as after a crash. */
  reopen(observer?: MessagingObserver): Promise<Messaging>;
  /** Stops whatever is open, without waiting for handlers that never end, and removes the data. */
  cleanup(): Promise<void>;
}

/** Opens an empty log that tries a message three times, with pauses of a few milliseconds. */
export type OpenMessaging = (observer?: MessagingObserver) => Promise<OpenedMessaging>;

/** An empty log for each test of the suite it is called in. */
export function freshLog(open: OpenMessaging): OpenedMessaging {
  let opened: OpenedMessaging | undefined;

  function current(): OpenedMessaging {
    if (!opened) throw new Error('the log is open inside of tests alone');
    return opened;
  }

  beforeEach(async () => {
    opened = await open();
  });
  afterEach(async () => {
    await opened?.cleanup();
    opened = undefined;
  });
  return {
    get messaging() {
      return current().messaging;
    },
    reopen: () => current().reopen(),
    cleanup: () => current().cleanup(),
  };
}
