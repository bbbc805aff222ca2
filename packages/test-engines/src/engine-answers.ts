import { setTimeout as wait } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import mongoose from 'mongoose';

const limitMs = 180_000;

/** Resolves when the broker takes writes and its groups have a coordinator. @throws the last error after three minutes */
export async function kafkaAnswers(brokers: string): Promise<void> {
  const kafka = new Kafka({ brokers: brokers.split(','), logLevel: logLevel.NOTHING, retry: { retries: 1 } });
  await untilItWorks(async () => {
    const admin = kafka.admin();
    const producer = kafka.producer({ idempotent: true });
    try {
      await Promise.all([admin.connect(), producer.connect()]);
      await admin.fetchOffsets({ groupId: 'nobody' });
    } finally {
      await Promise.allSettled([admin.disconnect(), producer.disconnect()]);
    }
  });
}

/** Resolves when the server takes writes. @throws the last error after three minutes */
export async function mongoAnswers(url: string): Promise<void> {
  await untilItWorks(async () => {
    const client = new mongoose.mongo.MongoClient(url, { serverSelectionTimeoutMS: 1_000 });
    try {
      const { ismaster } = await client.db('admin').command({ isMaster: 1 });
      if (!ismaster) throw new Error('the server takes no writes yet');
    } finally {
      await client.close();
    }
  });
}

async function untilItWorks(attempt: () => Promise<void>): Promise<void> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(100);
    }
  }
}
