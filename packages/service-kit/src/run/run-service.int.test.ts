import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '@walking-hall/app-error';
import express from 'express';
import { expect, test } from 'vitest';
import { baseConfig } from '../process/base-config.ts';
import { listen } from '../process/server.ts';
import { createGate } from '../testing/gate.ts';
import { enginesConfig } from './engines-config.ts';
import { openEngines } from './open-engines.ts';
import { runService } from './run-service.ts';

const library = { name: 'library', prefix: '', routes: [], subscriptions: [], jobs: [] };

test('events that go away once the engines are open are waited for, as engines that never were there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'service-'));
  const anywhere = await listen(express(), { port: 0, host: '127.0.0.1' });
  await anywhere.close();
  const [reached, gate] = [createGate(), createGate()];
  let starts = 0;
  const open: typeof openEngines = async (options) => {
    const engines = await openEngines(options);
    const goAway = async () => {
      reached.open();
      await gate.opened;
      throw new AppError('storage_unavailable');
    };
    starts += 1;
    return starts > 1 ? engines : { ...engines, messaging: { ...engines.messaging, start: goAway } };
  };
  const { port: HALL_PORT } = new URL(anywhere.url);
  const running = runService(
    {
      name: 'library',
      config: baseConfig.parse({ HALL_PORT, HALL_DATA: folder, HALL_LOG: 'silent' }),
      engines: enginesConfig.parse({}),
      views: [],
      create: () => ({ ...library, repair: async () => {} }),
    },
    new AbortController().signal,
    open,
  );

  await reached.opened;
  const early = await fetch(`${anywhere.url}/anything`);
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '5']);
  expect((await fetch(`${anywhere.url}/readyz`)).status).toBe(503);
  gate.open();
  const { stop } = await running;
  const readiness = () => fetch(`${anywhere.url}/readyz`).then(({ status }) => status);
  // A connection that was kept from before is closed at first.
  await expect.poll(readiness).toBe(200);
  await stop();
  rmSync(folder, { recursive: true });
});
