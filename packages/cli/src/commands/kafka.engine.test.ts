import { randomUUID } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import { openKafka } from '@walking-hall/messaging/kafka';
import { describe, expect, inject, test } from 'vitest';
import { runProgram } from '../program.ts';
import { fakeSurroundings } from '../surroundings.fixture.ts';

const { brokers = [] } = inject('kafka');

async function hall(...args: readonly string[]) {
  const { surroundings, said, warned } = fakeSurroundings();
  const code = await runProgram([...args, '--brokers', brokers.join()], surroundings);
  return { code, said, warned };
}

describe.skipIf(brokers.length === 0)('with a Kafka', () => {
  test('topics are planned, created once, and then as they have to be', async () => {
    const prefix = `${randomUUID()}.`;
    const topics = (how: string) => hall('topics', how, '--prefix', prefix);
    expect(await topics('plan')).toMatchObject({
      code: 1,
      said: expect.arrayContaining([`  ${prefix}hall.intake is missing`]),
    });
    expect(await topics('apply')).toMatchObject({ code: 0, warned: [] });
    expect(await topics('plan')).toMatchObject({ code: 0 });
    expect(await topics('apply')).toMatchObject({ code: 0 });
  });

  test('what was set aside is listed without what it says, and handed over again', async () => {
    const prefix = `${randomUUID()}.`;
    await hall('topics', 'apply', '--prefix', prefix);
    let broken = true;
    const handled: string[] = [];
    const address = { brokers, clientId: 'library', topicPrefix: prefix, groupPrefix: prefix };
    const messaging = openKafka(address);
    messaging.subscribe({
      name: 'readers',
      topics: ['hall.intake'],
      async handler({ event }) {
        if (broken) throw new AppError('request_invalid');
        handled.push(event.id);
      },
    });
    await messaging.start();
    await messaging.publish([bookLent]);
    await messaging.drained();

    const letters = (...args: readonly string[]) => hall('dead-letters', ...args, '--prefix', prefix);
    const listed = await letters('list');
    expect(listed.said.join()).toContain('request_invalid');
    expect(listed.said.join()).not.toContain('whispered');
    expect(await letters('replay', 'nobody')).toMatchObject({ code: 1 });
    broken = false;
    expect(await letters('replay')).toMatchObject({ code: 0 });
    await messaging.drained();
    expect(handled).toEqual(['book/b1@1.0']);
    expect((await letters('list')).said.join()).toContain('nothing was set aside');
    await messaging.stop();
  });
});

test('a Kafka that does not answer is said, with what to do', async () => {
  const { surroundings, warned } = fakeSurroundings();
  expect(await runProgram(['topics', 'plan', '--brokers', '127.0.0.1:1'], surroundings)).toBe(1);
  expect(warned.join()).toContain('does not answer');
});

const bookLent = {
  topic: 'hall.intake',
  key: 'b1',
  source: 'library/0',
  order: 1,
  event: {
    specversion: '1.0' as const,
    id: 'book/b1@1.0',
    source: '/services/library' as const,
    type: 'hall.book.lent.v1',
    subject: 'b1',
    time: '2026-07-17T09:00:00.000+08:00',
    datacontenttype: 'application/json' as const,
    data: { words: 'whispered' },
  },
};
