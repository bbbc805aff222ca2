import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Consumer, Kafka, type KafkaMessage, logLevel } from 'kafkajs';

/** A record as a topic holds it. */
export interface TopicRecord {
  readonly topic: string;
  readonly partition: number;
  readonly message: Pick<KafkaMessage, 'key' | 'value' | 'headers'>;
}

const readWithinMs = 60_000;

/** Reads topics as a group of its own, from the beginning to where they end now; each partition in its order. */
export async function readRecords(
  brokers: readonly string[],
  topics: readonly string[],
): Promise<readonly TopicRecord[]> {
  const kafka = clientOf(brokers);
  const open = await endsOf(kafka, topics);
  const groupId = `chaos.${randomUUID()}`;
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false, maxWaitTimeInMs: 100 });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    return await readTo(open, consumer);
  } finally {
    await consumer.disconnect();
  }
}

/** Appends records to the partitions that they came from, as they are and in this order. */
export async function writeRecords(
  brokers: readonly string[],
  records: readonly TopicRecord[],
): Promise<void> {
  const producer = clientOf(brokers).producer({ allowAutoTopicCreation: false });
  try {
    await producer.connect();
    const topicMessages = records.map(({ topic, partition, message: { key, value, headers } }) => ({
      topic,
      messages: [{ key, value, partition, ...(headers && { headers }) }],
    }));
    await producer.sendBatch({ acks: -1, topicMessages });
  } finally {
    await producer.disconnect();
  }
}

function clientOf(brokers: readonly string[]): Kafka {
  return new Kafka({ brokers: [...brokers], clientId: 'chaos', logLevel: logLevel.NOTHING });
}

/** Where each partition ends that is not empty, by `{topic}/{partition}`. */
async function endsOf(kafka: Kafka, topics: readonly string[]): Promise<Map<string, number>> {
  const admin = kafka.admin();
  const ends = new Map<string, number>();
  try {
    await admin.connect();
    for (const topic of topics) {
      for (const { partition, high, low } of await admin.fetchTopicOffsets(topic))
        if (high !== low) ends.set(`${topic}/${partition}`, Number(high));
    }
  } finally {
    await admin.disconnect();
  }
  return ends;
}

async function readTo(open: Map<string, number>, consumer: Consumer): Promise<readonly TopicRecord[]> {
  const read = new Map<string, readonly TopicRecord[]>();
  let crash: Error | undefined;
  consumer.on('consumer.crash', ({ payload }) => {
    if (!payload.restart) crash = payload.error;
  });
  await consumer.run({
    autoCommit: false,
    async eachBatch({ batch }) {
      const { topic, partition, messages } = batch;
      const name = `${topic}/${partition}`;
      const records = messages.map((message) => ({ topic, partition, message }));
      read.set(name, [...(read.get(name) ?? []), ...records]);
      if (Number(batch.lastOffset()) + 1 >= (open.get(name) ?? 0)) open.delete(name);
    },
  });
  const deadline = Date.now() + readWithinMs;
  while (open.size > 0) {
    if (crash || Date.now() > deadline) throw new Error('the topics could not be read', { cause: crash });
    await sleep(50);
  }
  return [...read.values()].flat();
}
