import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Messaging } from '../messaging.ts';
import type { MessagingObserver } from '../messaging-observer.ts';
import { messagingContract } from '../testing/index.ts';
import { openEmbeddedLog } from './open-embedded-log.ts';

messagingContract('the embedded log', async (observer) => {
  const folder = mkdtempSync(join(tmpdir(), 'messaging-'));
  const opened: Messaging[] = [];
  const open = (seenBy?: MessagingObserver) => {
    const file = join(folder, 'log.db');
    const messaging = openEmbeddedLog({ file, maxAttempts: 3, backoffMs: 2, observer: seenBy });
    opened.push(messaging);
    return messaging;
  };
  return {
    messaging: open(observer),
    reopen: async (seenBy) => open(seenBy),
    async cleanup() {
      // A handler that never ends keeps its log from stopping; the file goes all the same.
      const stopped = Promise.all(opened.map((messaging) => messaging.stop()));
      await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, 50))]);
      rmSync(folder, { recursive: true });
    },
  };
});

describe('the embedded log', () => {
  test('is refused where the file is something else', () => {
    const folder = mkdtempSync(join(tmpdir(), 'messaging-'));
    const file = join(folder, 'log.db');
    writeFileSync(file, 'letters '.repeat(1_000));
    expect(() => openEmbeddedLog({ file })).toThrow('is no event log of Walking Hall');
    rmSync(folder, { recursive: true });
  });
});
