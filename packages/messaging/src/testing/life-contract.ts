import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Messaging } from '../messaging.ts';
import { freshLog, type OpenMessaging } from './opened-log.ts';
import { aMessage, gate, never, recorder, topic } from './samples.ts';

export function lifeContract(open: OpenMessaging): void {
  const log = freshLog(open);

  async function subscribed(messaging: Messaging, handler = recorder()) {
    messaging.subscribe({ name: 'readers', topics: [topic], handler: handler.handler });
    await messaging.start();
    return handler;
  }

  test('after a stop delivery goes on where it stood: nothing twice, nothing left out', async () => {
    const before = await subscribed(log.messaging);
    await log.messaging.publish([aMessage('b1', 1), aMessage('b2', 1)]);
    await log.messaging.drained();
    await log.messaging.stop();
    const again = await log.reopen();
    await again.publish([aMessage('b1', 2)]);
    const after = await subscribed(again);
    await again.drained();
    expect(before.messages).toHaveLength(2);
    expect(after.ids()).toEqual(['book/b1@2.0']);
  });

  test('opening and stopping without a start moves no subscription', async () => {
    await subscribed(log.messaging);
    await log.messaging.publish([aMessage('b1', 1)]);
    await log.messaging.drained();
    await log.messaging.stop();
    const idle = await log.reopen();
    idle.subscribe({ name: 'readers', topics: [topic], handler: recorder().handler });
    await idle.stop();
    const again = await log.reopen();
    const after = await subscribed(again);
    await again.drained();
    expect(after.messages).toEqual([]);
  });

  test('after a crash nothing is lost and each key keeps its order; what comes twice came before', async () => {
    const messages = Array.from({ length: 200 }, (_, n) => aMessage(`k${n % 10}`, Math.floor(n / 10)));
    await fc.assert(
      fc.asyncProperty(fc.nat(199), async (handledBeforeCrash) => {
        const { messaging, reopen, cleanup } = await open();
        try {
          const before = recorder();
          await subscribed(messaging, {
            ...before,
            // From the crash on the handlers of the first instance never come back.
            handler: (message) =>
              before.messages.length < handledBeforeCrash ? before.handler(message) : never,
          });
          await messaging.publish(messages);
          await expect.poll(() => before.messages.length).toBe(handledBeforeCrash);
          const again = await reopen();
          const after = await subscribed(again);
          await again.drained();
          for (let key = 0; key < 10; key++) {
            const [early, late] = [before.ofKey(`k${key}`), after.ofKey(`k${key}`)];
            const whole = Array.from({ length: 20 }, (_, n) => n);
            expect(early).toEqual(whole.slice(0, early.length));
            expect(late).toEqual(whole.slice(20 - late.length));
            expect(early.length + late.length).toBeGreaterThanOrEqual(20);
          }
        } finally {
          await cleanup();
        }
      }),
      { numRuns: 12 },
    );
  });

  test('what was published is there after a crash', async () => {
    await log.messaging.publish([aMessage('b1', 1)]);
    const again = await log.reopen();
    const handled = await subscribed(again);
    await again.drained();
    expect(handled.messages).toEqual([aMessage('b1', 1)]);
  });

  test('a stop lets the running handler end and records it; nothing else is begun', async () => {
    const running = gate();
    const begun: string[] = [];
    log.messaging.subscribe({
      name: 'readers',
      topics: [topic],
      async handler(message) {
        begun.push(message.event.id);
        await running.passed;
      },
    });
    await log.messaging.start();
    await log.messaging.publish([aMessage('b1', 1), aMessage('b1', 2)]);
    await expect.poll(() => begun).toHaveLength(1);
    const stopped = log.messaging.stop();
    running.open();
    await stopped;
    expect(begun).toHaveLength(1);
    const again = await log.reopen();
    const after = await subscribed(again);
    await again.drained();
    expect(after.ids()).toEqual(['book/b1@2.0']);
  });

  test('once handling has ended nothing more is handled, and what is still published is there for the next', async () => {
    const before = await subscribed(log.messaging);
    await Promise.all([log.messaging.endHandling(), log.messaging.endHandling()]);
    await log.messaging.publish([aMessage('b1', 1)]);
    await expect(log.messaging.drained()).rejects.toMatchObject({ code: 'shutting_down' });
    await log.messaging.stop();
    const again = await log.reopen();
    const after = await subscribed(again);
    await again.drained();
    expect([before.ids(), after.ids()]).toEqual([[], ['book/b1@1.0']]);
  });

  test('stopping twice is stopping once; a stopped log refuses to publish and to drain', async () => {
    await subscribed(log.messaging);
    await Promise.all([log.messaging.stop(), log.messaging.stop()]);
    await log.messaging.stop();
    await expect(log.messaging.publish([aMessage('b1', 1)])).rejects.toMatchObject({ code: 'shutting_down' });
    await expect(log.messaging.drained()).rejects.toMatchObject({ code: 'shutting_down' });
  });

  test('a check passes while the engine answers, and says so when the log is stopped', async () => {
    await log.messaging.check();
    await log.messaging.start();
    await log.messaging.check();
    await log.messaging.stop();
    await expect(log.messaging.check()).rejects.toMatchObject({ code: 'shutting_down' });
  });

  test('who waits for drained is told when the log stops instead', async () => {
    const running = gate();
    const begun = gate();
    log.messaging.subscribe({
      name: 'readers',
      topics: [topic],
      async handler() {
        begun.open();
        await running.passed;
        throw new Error('down');
      },
    });
    await log.messaging.start();
    await log.messaging.publish([aMessage('b1', 1)]);
    const told = expect(log.messaging.drained()).rejects.toMatchObject({ code: 'shutting_down' });
    await begun.passed;
    const stopped = log.messaging.stop();
    running.open();
    await Promise.all([stopped, told]);
  });

  test('a subscription after the start, or a second one of the same name, is a fault', async () => {
    const subscription = { name: 'readers', topics: [topic], handler: recorder().handler };
    log.messaging.subscribe(subscription);
    expect(() => log.messaging.subscribe(subscription)).toThrow('twice');
    await log.messaging.start();
    expect(() => log.messaging.subscribe({ ...subscription, name: 'late' })).toThrow('before start');
  });
}
