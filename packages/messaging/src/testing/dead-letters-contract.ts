import { AppError, type ErrorCode } from '@walking-hall/app-error';
import type { HallEvent, Message } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { freshLog, type OpenMessaging } from './opened-log.ts';
import { aMessage, gate, recorder, topic } from './samples.ts';

export function deadLettersContract(open: OpenMessaging): void {
  const log = freshLog(open);

  /** Subscribes and starts; the handler fails as `fail` says, then records. */
  async function start(fail: (message: Message, attempt: number) => unknown) {
    const handled = recorder();
    const attempts = new Map<string, number>();
    log.messaging.subscribe({
      name: 'readers',
      topics: [topic],
      async handler(message) {
        const attempt = (attempts.get(message.event.id) ?? 0) + 1;
        attempts.set(message.event.id, attempt);
        const error = await fail(message, attempt);
        if (error !== undefined) throw error;
        await handled.handler(message);
      },
    });
    await log.messaging.start();
    return { handled, attempts };
  }

  const transient = [
    new AppError('storage_unavailable'),
    new AppError('too_many_requests'),
    new AppError('concurrent_change'),
    new AppError('stale_version'),
    new AppError('internal'),
    new TypeError('of whatever kind'),
  ];

  test.each(transient)(
    'a transient failure (%s) is tried again, and its key keeps its order',
    async (error) => {
      const { handled } = await start((message, attempt) =>
        message.order === 1 && attempt < 3 ? error : undefined,
      );
      await log.messaging.publish([aMessage('b1', 1), aMessage('b1', 2)]);
      await log.messaging.drained();
      expect(handled.ofKey('b1')).toEqual([1, 2]);
      expect(await log.messaging.deadLetters()).toEqual([]);
    },
  );

  test('after the last attempt the message is set aside with its reason, and the key goes on', async () => {
    const { handled, attempts } = await start((message) =>
      message.order === 1 ? new AppError('concurrent_change') : undefined,
    );
    const poisoned = aMessage('b1', 1);
    await log.messaging.publish([poisoned, aMessage('b1', 2)]);
    await log.messaging.drained();
    expect(attempts.get('book/b1@1.0')).toBe(3);
    expect(handled.ofKey('b1')).toEqual([2]);
    expect(await log.messaging.deadLetters()).toEqual([
      {
        id: expect.any(String),
        subscription: 'readers',
        message: poisoned,
        reason: 'concurrent_change',
        attempts: 3,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      },
    ]);
  });

  test('while something is away a message is tried again beyond the last attempt, and lost to nothing', async () => {
    const { handled, attempts } = await start((message, attempt) =>
      message.order === 1 && attempt < 6 ? new AppError('storage_unavailable') : undefined,
    );
    await log.messaging.publish([aMessage('b1', 1), aMessage('b1', 2)]);
    await log.messaging.drained();
    expect(attempts.get('book/b1@1.0')).toBe(6);
    expect(handled.ofKey('b1')).toEqual([1, 2]);
    expect(await log.messaging.deadLetters()).toEqual([]);
  });

  test('an error without a code is set aside as internal', async () => {
    await start(() => new TypeError('x'));
    await log.messaging.publish([aMessage('b1', 1)]);
    await log.messaging.drained();
    expect(await log.messaging.deadLetters()).toMatchObject([{ reason: 'internal', attempts: 3 }]);
  });

  const permanent: ErrorCode[] = [
    'request_invalid',
    'outside_scope',
    'case_unknown',
    'body_too_large',
    'token_missing',
  ];

  test.each(permanent)('a permanent failure (%s) is set aside at once', async (code) => {
    const { handled, attempts } = await start((message) =>
      message.order === 1 ? new AppError(code) : undefined,
    );
    await log.messaging.publish([aMessage('b1', 1), aMessage('b1', 2)]);
    await log.messaging.drained();
    expect(attempts.get('book/b1@1.0')).toBe(1);
    expect(handled.ofKey('b1')).toEqual([2]);
    expect(await log.messaging.deadLetters()).toMatchObject([{ reason: code, attempts: 1 }]);
  });

  const malformed: [string, object][] = [
    ['an unknown version', { ...aMessage('bad', 1).event, specversion: '2.0' }],
    ['a member too many', { ...aMessage('bad', 1).event, name: 'Lu' }],
    ['nothing in it', {}],
  ];

  test.each(malformed)(
    'an event with %s is set aside as event_invalid, unseen by the handler',
    async (_, event) => {
      const { handled } = await start(() => undefined);
      const bad = { ...aMessage('bad', 1), event: event as HallEvent };
      await log.messaging.publish([bad, aMessage('bad', 2), aMessage('good', 1)]);
      await log.messaging.drained();
      expect(handled.ids().sort()).toEqual(['book/bad@2.0', 'book/good@1.0']);
      expect(await log.messaging.deadLetters()).toMatchObject([{ reason: 'event_invalid', message: bad }]);
    },
  );

  test('an event in a version that nobody knows is set aside until somebody does', async () => {
    const types = ['hall.book.lent.v1'];
    const handled = recorder();
    const upgraded = recorder();
    log.messaging.subscribe({ name: 'readers', topics: [topic], types, handler: handled.handler });
    log.messaging.subscribe({
      ...{ name: 'shelves', topics: [topic], types: [...types, 'hall.book.lent.v12'] },
      handler: upgraded.handler,
    });
    await log.messaging.start();
    const newer = aMessage('b1', 2, { type: 'hall.book.lent.v12' });
    await log.messaging.publish([aMessage('b1', 1), newer, aMessage('b1', 3)]);
    await log.messaging.publish([aMessage('b1', 4, { type: 'hall.book.lent-out.v1' })]);
    await log.messaging.drained();
    expect([handled.ofKey('b1'), upgraded.ofKey('b1')]).toEqual([
      [1, 3],
      [1, 2, 3],
    ]);
    expect(await log.messaging.deadLetters()).toMatchObject([
      { subscription: 'readers', reason: 'event_version_unknown', message: newer },
    ]);
  });

  test('a poisoned key holds back no other, however many messages wait behind it', async () => {
    const mended = gate();
    const { handled } = await start(async (message) => {
      if (message.key === 'bad') await mended.passed;
    });
    await log.messaging.publish(Array.from({ length: 500 }, (_, n) => aMessage('bad', n)));
    await log.messaging.publish(Array.from({ length: 50 }, (_, n) => aMessage(`good-${n}`, 1)));
    await expect.poll(() => handled.messages.length).toBe(50);
    mended.open();
    await log.messaging.drained();
    expect(handled.ofKey('bad')).toEqual(Array.from({ length: 500 }, (_, n) => n));
  });

  test('a replayed dead letter is handed to its own subscription again, and is gone when it was handled', async () => {
    let broken = true;
    const bystander = recorder();
    log.messaging.subscribe({ name: 'bystander', topics: [topic], handler: bystander.handler });
    const { handled } = await start(() => (broken ? new AppError('request_invalid') : undefined));
    await log.messaging.publish([aMessage('b1', 1)]);
    await log.messaging.drained();
    broken = false;
    await log.messaging.replay(await log.messaging.deadLetters());
    await log.messaging.drained();
    expect(handled.messages).toEqual([aMessage('b1', 1)]);
    expect(await log.messaging.deadLetters()).toEqual([]);
    expect(bystander.messages).toHaveLength(1);
  });

  test('a replayed dead letter that fails again is a dead letter again', async () => {
    await start(() => new AppError('request_invalid'));
    await log.messaging.publish([aMessage('b1', 1)]);
    await log.messaging.drained();
    await log.messaging.replay(await log.messaging.deadLetters());
    await log.messaging.drained();
    expect(await log.messaging.deadLetters()).toMatchObject([{ reason: 'request_invalid', attempts: 1 }]);
  });

  test('replaying nothing is nothing', async () => {
    await log.messaging.replay([]);
    expect(await log.messaging.deadLetters()).toEqual([]);
  });

  test('all dead letters come back at once when the fault is mended, each key in its order', async () => {
    let broken = true;
    const { handled } = await start(() => (broken ? new AppError('request_invalid') : undefined));
    const keys = Array.from({ length: 100 }, (_, n) => `k${n}`);
    await log.messaging.publish([1, 2, 3].flatMap((n) => keys.map((key) => aMessage(key, n))));
    await log.messaging.drained();
    broken = false;
    await log.messaging.replay(await log.messaging.deadLetters());
    expect(await log.messaging.deadLetters()).toEqual([]);
    await log.messaging.drained();
    for (const key of keys) expect(handled.ofKey(key)).toEqual([1, 2, 3]);
  });

  test('dead letters survive a crash, oldest first', async () => {
    await start(() => new AppError('request_invalid'));
    await log.messaging.publish([1, 2, 3].map((n) => aMessage('b1', n)));
    await log.messaging.drained();
    const letters = await (await log.reopen()).deadLetters();
    expect(letters.map(({ message }) => message.order)).toEqual([1, 2, 3]);
  });
}
