import { AppError } from '@walking-hall/app-error';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { messagingContract } from '../testing/index.ts';
import { aMessage, gate, recorder, topic } from '../testing/samples.ts';
import { applyTopics } from './apply-topics.ts';
import { type FreshTopics, freshTopics } from './fresh-topics.fixture.ts';
import { kafkaTopics } from './kafka-topics.ts';
import { openKafka, withKafkaAdmin } from './open-kafka.ts';
import { describeStep, planTopics } from './topic-plan.ts';

const { brokers = [], how } = inject('kafka');

describe.skipIf(brokers.length === 0)(`Kafka (${how})`, () => {
  messagingContract('Kafka', async (observer) => {
    const topics = await freshTopics(brokers);
    let last = topics.open(observer);
    return {
      messaging: last.messaging,
      async reopen(seenBy) {
        await last.sever();
        last = topics.open(seenBy);
        return last.messaging;
      },
      cleanup: topics.cleanup,
    };
  });

  describe('several instances', () => {
    let topics: FreshTopics;
    beforeEach(async () => {
      topics = await freshTopics(brokers);
    });
    afterEach(() => topics.cleanup());

    test('share the work, and each key keeps its order while one joins and one leaves', async () => {
      const begun = new Map<string, number[]>();
      const handledBy = new Map<string, number>();
      const instance = async (name: string) => {
        const { messaging } = topics.open();
        messaging.subscribe({
          name: 'readers',
          topics: [topic],
          async handler({ key, order }) {
            begun.set(key, [...(begun.get(key) ?? []), order]);
            await new Promise((resolve) => setTimeout(resolve, 1));
            handledBy.set(name, (handledBy.get(name) ?? 0) + 1);
          },
        });
        await messaging.start();
        return messaging;
      };
      const first = await instance('first');
      let sent = 0;
      const publishUntil = async (isEnough: () => boolean) => {
        while (!isEnough()) {
          const n = sent++;
          await first.publish(Array.from({ length: 20 }, (_, key) => aMessage(`k${key}`, n)));
        }
      };
      await publishUntil(() => sent >= 10);
      const second = await instance('second');
      await publishUntil(() => (handledBy.get('second') ?? 0) > 100);
      await second.stop();
      const [leftAt, firstAt] = [handledBy.get('second'), handledBy.get('first') ?? 0];
      await publishUntil(() => (handledBy.get('first') ?? 0) > firstAt + 100);
      await first.drained();
      expect(handledBy.get('second')).toBe(leftAt);
      expect(begun.size).toBe(20);
      for (const orders of begun.values()) {
        // What comes again comes from where it was left: an order never leaves one out.
        let highest = -1;
        for (const order of orders) {
          expect(order).toBeLessThanOrEqual(highest + 1);
          highest = Math.max(highest, order);
        }
        expect(highest).toBe(sent - 1);
      }
    });

    test('drained waits for what another instance has in hand', async () => {
      const [idle, busy] = [topics.open().messaging, topics.open().messaging];
      const running = gate();
      const begun = recorder();
      for (const messaging of [idle, busy]) {
        messaging.subscribe({
          name: 'readers',
          topics: [topic],
          async handler(message) {
            await begun.handler(message);
            await running.passed;
          },
        });
      }
      await busy.start();
      await busy.publish([aMessage('b1', 1)]);
      await expect.poll(begun.ids).toHaveLength(1);
      let isDrained = false;
      const drained = idle.drained().then(() => {
        isDrained = true;
      });
      await busy.publish([aMessage('b2', 1)]);
      await expect.poll(begun.ids).toHaveLength(2);
      expect(isDrained).toBe(false);
      running.open();
      await drained;
    });
  });

  describe('topics', () => {
    test('a start names each topic that is missing or too small', async () => {
      const topics = await freshTopics(brokers);
      try {
        const address = { brokers, clientId: 'test', topicPrefix: topics.prefix };
        const messaging = openKafka({ ...address, partitions: 5 });
        messaging.subscribe({ name: 'readers', topics: [topic, 'hall.moon'], handler: async () => {} });
        await expect(messaging.start()).rejects.toThrow(
          new RegExp(
            `${topic} has 4 partitions of 5.*hall.moon is missing.*hall.replays has 4 partitions of 5`,
          ),
        );
        await messaging.stop();
      } finally {
        await topics.cleanup();
      }
    });

    test('are created once as planned; where one stands otherwise nothing is created', async () => {
      const prefix = `${crypto.randomUUID()}.`;
      const wanted = kafkaTopics({ prefix, partitions: 2 });
      await withKafkaAdmin({ brokers, clientId: 'test' }, async (admin) => {
        const [one, ...others] = await planTopics(admin, wanted);
        if (!one) throw new Error('no topic is planned');
        expect(others).toHaveLength(wanted.length - 1);
        await applyTopics(admin, [one]);
        const more = await planTopics(admin, kafkaTopics({ prefix, partitions: 3 }));
        expect(more.map(describeStep)[0]).toMatch('has 2 partitions of 3');
        await expect(applyTopics(admin, more)).rejects.toThrow('has 2 partitions of 3');
        expect(await planTopics(admin, wanted)).toEqual(others);
        await applyTopics(admin, others);
        expect(await planTopics(admin, wanted)).toEqual([]);
      });
    });

    test('that stand with other settings are mended, and keep what else was set on them', async () => {
      const name = `${crypto.randomUUID()}.hall.shelf`;
      const shelf = (settings: Record<string, string>) => [{ name, partitions: 2, settings }];
      await withKafkaAdmin({ brokers, clientId: 'test' }, async (admin) => {
        const begun = shelf({ 'cleanup.policy': 'delete', 'retention.ms': '1000', 'segment.ms': '60000' });
        await applyTopics(admin, await planTopics(admin, begun));
        const wanted = shelf({
          ...{ 'cleanup.policy': 'compact', 'retention.ms': '5000', 'max.message.bytes': '5242880' },
        });
        const plan = await planTopics(admin, wanted);
        expect(plan.map((step) => step.kind === 'otherSetting' && step.setting)).toEqual([
          ...['cleanup.policy', 'retention.ms', 'max.message.bytes'],
        ]);
        await applyTopics(admin, plan);
        await expect.poll(() => planTopics(admin, wanted)).toEqual([]);
        expect(await planTopics(admin, shelf({ 'segment.ms': '60000' }))).toEqual([]);
        expect(await planTopics(admin, shelf({ 'segment.ms': '60001' }))).toHaveLength(1);
        await admin.deleteTopics({ topics: [name] });
      });
    });
  });

  describe('a poisoned event', () => {
    let topics: FreshTopics;
    beforeEach(async () => {
      topics = await freshTopics(brokers, 1);
    });
    afterEach(() => topics.cleanup());

    test.each([
      ['for good', new AppError('request_invalid')],
      ['passingly', new AppError('concurrent_change')],
    ])(
      'that fails %s holds back no other key of its partition, and comes back once the fault is mended',
      async (_, error) => {
        const { messaging } = topics.open();
        const handled = recorder();
        let broken = true;
        messaging.subscribe({
          name: 'readers',
          topics: [topic],
          async handler(message) {
            if (broken && message.key === 'bad' && message.order === 1) throw error;
            await handled.handler(message);
          },
        });
        await messaging.start();
        const others = ['k1', 'k2', 'k3'];
        await messaging.publish([1, 2, 3].flatMap((n) => ['bad', ...others].map((key) => aMessage(key, n))));
        await messaging.drained();
        for (const key of others) expect(handled.ofKey(key)).toEqual([1, 2, 3]);
        expect(handled.ofKey('bad')).toEqual([2, 3]);
        const letters = await messaging.deadLetters();
        expect(letters).toMatchObject([{ reason: error.code, message: aMessage('bad', 1) }]);

        broken = false;
        await messaging.replay(letters);
        await messaging.drained();
        expect(handled.ofKey('bad')).toEqual([2, 3, 1]);
        expect(await messaging.deadLetters()).toEqual([]);
      },
    );

    test('that is larger than a broker takes is named and left out; what is as large as it may be arrives', async () => {
      const { messaging } = topics.open();
      const handled = recorder();
      messaging.subscribe({ name: 'readers', topics: [topic], handler: handled.handler });
      await messaging.start();
      const sized = (key: string, bytes: number) => {
        const message = aMessage(key, 1);
        return { ...message, event: { ...message.event, data: { page: 'x'.repeat(bytes) } } };
      };
      const messages = [
        aMessage('a', 1),
        sized('vast', 5_000_000),
        sized('large', 4_000_000),
        aMessage('b', 1),
      ];
      await expect(messaging.publish(messages)).rejects.toMatchObject({
        code: 'event_too_large',
        privateDetail: 'book/vast@1.0',
      });
      await messaging.drained();
      expect(handled.messages.map(({ key }) => key).sort()).toEqual(['a', 'b', 'large']);
    });
  });
});

describe('where no broker answers', () => {
  const messaging = () => openKafka({ brokers: ['127.0.0.1:1'], clientId: 'test' });

  test.each([
    ['publishing', () => messaging().publish([aMessage('b1', 1)])],
    ['a check', () => messaging().check()],
    ['a start', () => messaging().start()],
  ])('%s fails as storage_unavailable', async (_, attempt) => {
    await expect(attempt()).rejects.toMatchObject({ code: 'storage_unavailable' });
  });
});
