import { Agent, get } from 'node:http';
import type { Express } from 'express';
import { describe, expect, test } from 'vitest';
import { createDevelopmentIssuer } from '../auth/development-issuer.ts';
import { systemClock } from '../clock/clock.ts';
import { route } from '../http/bind-route.ts';
import { createHttpApp } from '../http/http-app.ts';
import { createGate } from '../testing/gate.ts';
import { openingHours } from '../testing/lending-library.ts';
import { createLogger } from './logger.ts';
import { listen } from './server.ts';

const anyPort = { port: 0, host: '127.0.0.1' };
const hours = { body: { now: '', language: 'zh' } };

/** A library whose one route answers when the test opens the gate. */
async function gatedLibrary(): Promise<{ app: Express; called: Promise<void>; open: () => void }> {
  const called = createGate();
  const gate = createGate();
  const { verifier } = await createDevelopmentIssuer({ issuer: 'i', audience: 'a', mode: 'test' });
  const slow = route(openingHours, async () => {
    called.open();
    await gate.opened;
    return hours;
  });
  const app = createHttpApp({
    services: [{ name: 'library', prefix: '', routes: [slow], openApi: {} }],
    clock: systemClock,
    verifier,
    logger: createLogger({ name: 'library', level: 'silent' }),
    readiness: async () => {},
  });
  return { app, called: called.opened, open: gate.open };
}

describe('a server that is told to stop', () => {
  test('lets a running request finish, and takes no new connection', async () => {
    const { app, called, open } = await gatedLibrary();
    const server = await listen(app, anyPort);
    const running = fetch(`${server.url}/opening-hours`);
    await called;
    const closing = server.close();
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
    open();
    const response = await running;
    expect([response.status, await response.json()]).toEqual([200, hours.body]);
    await closing;
  });

  test('cuts off a request that does not end within the grace', async () => {
    const { app, called, open } = await gatedLibrary();
    const server = await listen(app, { ...anyPort, graceMs: 20 });
    const running = fetch(`${server.url}/opening-hours`);
    const cutOff = expect(running).rejects.toThrow();
    await called;
    await server.close();
    await cutOff;
    open();
  });

  test('says 503 on /readyz while it drains, so that a balancer looks elsewhere, and still serves', async () => {
    const { app, open } = await gatedLibrary();
    open();
    const server = await listen(app, { ...anyPort, drainMs: 300 });
    const closing = server.close();
    const [ready, served] = await Promise.all([
      fetch(`${server.url}/readyz`),
      fetch(`${server.url}/opening-hours`),
    ]);
    expect([ready.status, served.status]).toEqual([503, 200]);
    expect(await ready.json()).toMatchObject({ code: 'shutting_down' });
    await closing;
  });

  test('does not wait for connections that only idle', async () => {
    const { app, open } = await gatedLibrary();
    open();
    const server = await listen(app, { ...anyPort, graceMs: 60_000 });
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve) => {
      get(`${server.url}/livez`, { agent }, (response) => response.resume().on('end', resolve));
    });
    await server.close();
    agent.destroy();
  });

  test('stops once, however often it is told to', async () => {
    const { app } = await gatedLibrary();
    const server = await listen(app, anyPort);
    expect(server.close()).toBe(server.close());
    await server.close();
  });
});

test('a port that is taken is said in a sentence', async () => {
  const { app } = await gatedLibrary();
  const first = await listen(app, anyPort);
  const port = Number(new URL(first.url).port);
  await expect(listen(app, { ...anyPort, port })).rejects.toThrow(
    `端口 ${port} 已被占用：请停止占用它的程序，或换一个端口。\nPort ${port} is taken. Stop the program that has it, or choose another port.`,
  );
  await first.close();
});
