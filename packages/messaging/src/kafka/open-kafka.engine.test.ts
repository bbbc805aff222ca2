import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { messagingContract } from '../testing/index.ts';
import { aMessage, gate, recorder, topic } from '../testing/samples.ts';
import { type FreshTopics, freshTopics } from './fresh-topics.fixture.ts';
import { kafkaTopics } from './kafka-topics.ts';
import { openKafka, withKafkaAdmin } from './open-kafka.ts';
import { applyTopics, describeStep, planTopics } from './topic-plan.ts';

const { brokers = [], how } = inject('kafka');

describe.skipIf(brokers.length === 0)(`Kafka (${how})`, () => {
  messagingContract('Kafka', async () => {
    const topics = await freshTopics(brokers);
    let last = topics.open();
    return {
      messaging: last.messaging,
      async reopen() {
        await last.sever();
        last = topics.open();
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
        await admin.deleteTopics({ topics: wanted.map(({ name }) => name) });
      });
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
