import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '@walking-hall/app-error';
import type { Messaging } from '@walking-hall/messaging';
import { openEmbeddedLog } from '@walking-hall/messaging/embedded';
import { type Persistence, shardCount } from '@walking-hall/persistence';
import { openSqlite } from '@walking-hall/persistence/sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../clock/clock.ts';
import { createGate } from '../testing/gate.ts';
import { createLogger } from './logger.ts';
import { startServices } from './start-services.ts';

/** Any event that a contract declares, so that it has a topic. */
const event = { type: 'hall.region.registered.v1', data: {} };

describe('services', () => {
  let folder: string;
  let persistence: Persistence;
  let messaging: Messaging;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'services-'));
    persistence = openStore();
    messaging = openEmbeddedLog({ file: join(folder, 'events.db') });
  });
  afterEach(async () => {
    await Promise.all([messaging.stop(), persistence.close()]);
    rmSync(folder, { recursive: true });
  });

  function openStore(): Persistence {
    return openSqlite({ file: join(folder, 'library.db'), service: 'library', views: [] });
  }

  function append(stream: string) {
    const actor = { kind: 'service', id: 'library' } as const;
    return persistence.streams.append({ stream, seq: 1, events: [event], at: systemClock.now(), actor });
  }

  function start(carrier: Messaging, handler = async () => {}) {
    const service = {
      ...{ name: 'library', prefix: '', routes: [], repair: async () => {} },
      subscriptions: [{ name: 'readers', topics: ['hall.bundle-routing'], handler }],
      jobs: [],
    };
    const logger = createLogger({ name: 'library', level: 'silent' });
    const parts = [{ service, persistence }];
    return startServices({ parts, messaging: carrier, clock: systemClock, logger });
  }

  async function unpublished(): Promise<readonly string[]> {
    const reopened = openStore();
    const shards = Array.from({ length: shardCount }, (_, shard) => reopened.streams.undispatched(shard, 10));
    const commits = (await Promise.all(shards)).flatMap((each) => each.commits);
    await reopened.close();
    return commits.map(({ stream }) => stream);
  }

  test('leave nothing unpublished where they are stopped, not even what their last handlers commit', async () => {
    const [begun, gate] = [createGate(), createGate()];
    const running = await start(messaging, async () => {
      begun.open();
      await gate.opened;
      await append('loan/2').catch(() => {});
    });
    await append('loan/1');
    await begun.opened;
    const stopped = running.stop();
    gate.open();
    await stopped;
    expect(await unpublished()).toEqual([]);
  });

  test('run not at all and close their engines where those of the events are away', async () => {
    const closed: string[] = [];
    const away: Messaging = {
      ...messaging,
      start: () => Promise.reject(new AppError('storage_unavailable')),
      async stop() {
        closed.push('messaging');
      },
    };
    await append('loan/1');
    await expect(start(away)).rejects.toMatchObject({ code: 'storage_unavailable' });
    await expect(append('loan/2')).rejects.toThrow();
    expect([closed, await unpublished()]).toEqual([['messaging'], ['loan/1']]);
  });
});
