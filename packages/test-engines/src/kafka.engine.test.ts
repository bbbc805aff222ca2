import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import { describe, expect, inject, test } from 'vitest';

const { brokers = [], how } = inject('kafka');

describe.skipIf(brokers.length === 0)(`Kafka (${how})`, () => {
  const kafka = new Kafka({ brokers, logLevel: logLevel.NOTHING });
  const topic = `test-${randomUUID()}`;

  test('a topic can be created, written to and read from its beginning', async () => {
    const admin = kafka.admin();
    const producer = kafka.producer({ idempotent: true });
    const consumer = kafka.consumer({ groupId: topic });
    await Promise.all([admin.connect(), producer.connect(), consumer.connect()]);
    try {
      await admin.createTopics({ topics: [{ topic, numPartitions: 4 }] });
      await producer.send({
        topic,
        acks: -1,
        messages: [{ key: 'case 1', value: 'accepted', headers: { type: 'x' } }],
      });
      await consumer.subscribe({ topics: [topic], fromBeginning: true });
      const read = await new Promise<string[]>((resolve, reject) => {
        consumer
          .run({
            eachMessage: async ({ message: { key, value, headers } }) => {
              resolve([String(key), String(value), String(headers?.type)]);
            },
          })
          .catch(reject);
      });
      expect(read).toEqual(['case 1', 'accepted', 'x']);
    } finally {
      await consumer.disconnect();
      await admin.deleteTopics({ topics: [topic] });
      await Promise.all([admin.disconnect(), producer.disconnect()]);
    }
  });

  test('a topic that nobody created is not there', async () => {
    const producer = kafka.producer({ retry: { retries: 0 } });
    await producer.connect();
    try {
      await expect(producer.send({ topic: `${topic}-absent`, messages: [{ value: 'x' }] })).rejects.toThrow();
    } finally {
      await producer.disconnect();
    }
  });
});
