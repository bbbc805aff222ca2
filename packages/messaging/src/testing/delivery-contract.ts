import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freshLog, type OpenMessaging } from './opened-log.ts';
import { aMessage, gate, never, recorder, topic } from './samples.ts';

export function deliveryContract(open: OpenMessaging): void {
  const log = freshLog(open);

  test('each subscription is given every message of its topics and types, as it was published', async () => {
    const [all, lent, other] = [recorder(), recorder(), recorder()];
    log.messaging.subscribe({ name: 'all', topics: [topic, 'hall.museum'], handler: all.handler });
    log.messaging.subscribe({
      name: 'lent',
      topics: [topic],
      types: ['hall.book.lent.v1'],
      handler: lent.handler,
    });
    log.messaging.subscribe({ name: 'other', topics: ['hall.zoo'], handler: other.handler });
    await log.messaging.start();
    const messages = [
      aMessage('b1', 1),
      aMessage('b1', 2, { type: 'hall.book.returned.v1' }),
      aMessage('b1', 3, { topic: 'hall.museum' }),
    ];
    await log.messaging.publish(messages);
    await log.messaging.drained();
    const ofTopic = (name: string) => all.messages.filter((message) => message.topic === name);
    expect([...ofTopic(topic), ...ofTopic('hall.museum')]).toEqual(messages);
    expect(lent.messages).toEqual(messages.slice(0, 1));
    expect(other.messages).toEqual([]);
  });

  test('what was published before the start, or before a subscription existed, is given to it', async () => {
    await log.messaging.publish([aMessage('b1', 1)]);
    const late = recorder();
    log.messaging.subscribe({ name: 'late', topics: [topic], handler: late.handler });
    await log.messaging.start();
    await log.messaging.drained();
    expect(late.messages).toEqual([aMessage('b1', 1)]);
  });

  test('publishing nothing is nothing', async () => {
    await log.messaging.publish([]);
    await log.messaging.start();
    await log.messaging.drained();
  });

  test('twenty keys keep their order, one message at a time, while keys are handled side by side', async () => {
    const orders = new Map<string, number[]>();
    const busy = new Set<string>();
    let mostAtOnce = 0;
    let delays: Iterator<number> = [][Symbol.iterator]();
    log.messaging.subscribe({
      name: 'slow',
      topics: [topic],
      async handler(message) {
        expect(busy.has(message.key)).toBe(false);
        busy.add(message.key);
        mostAtOnce = Math.max(mostAtOnce, busy.size);
        await new Promise((resolve) => setTimeout(resolve, delays.next().value ?? 0));
        orders.set(message.key, [...(orders.get(message.key) ?? []), message.order]);
        busy.delete(message.key);
      },
    });
    await log.messaging.start();
    const batches = fc.array(fc.array(fc.nat(19), { minLength: 1, maxLength: 20 }), { maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(batches, fc.infiniteStream(fc.nat(3)), async (keys, pauses) => {
        delays = pauses;
        orders.clear();
        const expected = new Map<string, number[]>();
        for (const batch of keys) {
          const messages = batch.map((n) => {
            const sent = expected.get(`k${n}`) ?? [];
            expected.set(`k${n}`, [...sent, sent.length]);
            return aMessage(`k${n}`, sent.length);
          });
          await log.messaging.publish(messages);
        }
        await log.messaging.drained();
        expect(orders).toEqual(expected);
      }),
      { numRuns: 15 },
    );
    expect(mostAtOnce).toBeGreaterThan(5);
  });

  test('a handler that hangs holds back its own key and subscription alone', async () => {
    const [stuck, free] = [recorder(), recorder()];
    log.messaging.subscribe({
      name: 'stuck',
      topics: [topic],
      handler: (message) => (message.key === 'bad' ? never : stuck.handler(message)),
    });
    log.messaging.subscribe({ name: 'free', topics: [topic], handler: free.handler });
    await log.messaging.start();
    await log.messaging.publish([aMessage('bad', 1), aMessage('bad', 2), aMessage('good', 1)]);
    await expect.poll(stuck.ids).toEqual(['book/good@1.0']);
    await expect.poll(free.ids).toHaveLength(3);
  });

  test('drained waits for all that was published before it, and for nothing published after', async () => {
    const first = gate();
    const handled = recorder();
    log.messaging.subscribe({
      name: 'slow',
      topics: [topic],
      async handler(message) {
        await (message.order === 1 ? first.passed : never);
        await handled.handler(message);
      },
    });
    await log.messaging.start();
    await log.messaging.publish([aMessage('b1', 1)]);
    let isDrained = false;
    const drained = log.messaging.drained().then(() => {
      isDrained = true;
    });
    await log.messaging.publish([aMessage('b2', 2)]);
    expect(isDrained).toBe(false);
    first.open();
    await drained;
    expect(handled.ids()).toEqual(['book/b1@1.0']);
  });

  test('drained waits for retries, and counts a dead letter as done', async () => {
    let attempts = 0;
    log.messaging.subscribe({
      name: 'failing',
      topics: [topic],
      async handler() {
        attempts += 1;
        throw new Error('down');
      },
    });
    await log.messaging.start();
    await log.messaging.publish([aMessage('b1', 1)]);
    await log.messaging.drained();
    expect(attempts).toBe(3);
    expect(await log.messaging.deadLetters()).toHaveLength(1);
  });
}
