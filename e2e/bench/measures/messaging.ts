import { randomUUID } from 'node:crypto';
import { topics } from '@walking-hall/contracts';
import { openKafka } from '@walking-hall/messaging/kafka';
import { Kafka, logLevel, Partitioners } from 'kafkajs';
import { createTopics } from '../../support/kafka-topics.ts';
import type { Figure } from '../figure.ts';
import { closedLoop, median } from '../load.ts';
import { sampleMessage } from '../sample-message.ts';

const cases = 500;
const batch = 200;
const batches = 100;
const publishers = 4;
const rounds = 3;

/** One way of a batch of messages through Kafka. */
interface Way extends AsyncDisposable {
  publish(first: number): Promise<void>;
  /** Resolves when so many have come out at the other end in all. */
  received(count: number): Promise<void>;
}

/**
 * Messages through one topic of 16 partitions, written and read at once: by kafkajs alone, and by the Messaging port on it, by
 * turns. Both write idempotently to all replicas, and keep a place in a group.
 */
export async function measureMessaging(brokers: readonly string[]): Promise<Figure[]> {
  const prefix = `bench-${randomUUID().slice(0, 8)}.`;
  await createTopics(brokers, { prefix });
  const rates = { plain: [] as number[], port: [] as number[] };
  {
    await using plain = await plainWay(brokers, prefix);
    await using port = await portWay(brokers, prefix);
    for (let round = 0; round <= rounds; round++) {
      const plainRate = await rateOf(plain, round);
      const portRate = await rateOf(port, round);
      // The first round only warms both up.
      if (round === 0) continue;
      rates.plain.push(plainRate);
      rates.port.push(portRate);
    }
  }
  const ratio = median(rates.port.map((rate, index) => rate / (rates.plain[index] ?? Number.NaN)));
  return [
    { id: 'kafka.plain', says: 'messages through kafkajs alone', value: median(rates.plain), unit: '/s' },
    { id: 'kafka.port', says: 'messages through our Messaging port', value: median(rates.port), unit: '/s' },
    { id: 'kafka.ratio', says: 'Messaging port : kafkajs', value: ratio, unit: 'ratio' },
  ];
}

/** @returns messages a second, from the first that is written to the last that is read */
async function rateOf(way: Way, round: number): Promise<number> {
  const first = round * batches;
  const started = performance.now();
  await closedLoop({ workers: publishers, jobs: batches }, (index) => way.publish((first + index) * batch));
  await way.received((round + 1) * batches * batch);
  return (batches * batch) / ((performance.now() - started) / 1000);
}

async function plainWay(brokers: readonly string[], prefix: string): Promise<Way> {
  const topic = prefix + topics.intake;
  const kafka = new Kafka({ brokers: [...brokers], clientId: 'bench', logLevel: logLevel.NOTHING });
  const createPartitioner = Partitioners.DefaultPartitioner;
  const producer = kafka.producer({ idempotent: true, maxInFlightRequests: 1, createPartitioner });
  const consumer = kafka.consumer({ groupId: `${prefix}plain` });
  const tally = createTally();
  await Promise.all([producer.connect(), consumer.connect()]);
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  await consumer.run({ eachBatch: async ({ batch: { messages } }) => tally.add(messages.length) });
  return {
    async publish(first) {
      const messages = messagesFrom(first).map(({ key, event }) => ({ key, value: JSON.stringify(event) }));
      await producer.send({ topic, acks: -1, messages });
    },
    received: tally.reached,
    async [Symbol.asyncDispose]() {
      await Promise.all([producer.disconnect(), consumer.disconnect()]);
    },
  };
}

async function portWay(brokers: readonly string[], prefix: string): Promise<Way> {
  const messaging = openKafka({ brokers, clientId: 'bench', topicPrefix: prefix, groupPrefix: prefix });
  const tally = createTally();
  messaging.subscribe({
    name: 'port',
    topics: [topics.bundleRouting],
    handler: async () => tally.add(1),
  });
  await messaging.start();
  return {
    publish: (first) => messaging.publish(messagesFrom(first)),
    received: tally.reached,
    [Symbol.asyncDispose]: () => messaging.stop(),
  };
}

function messagesFrom(first: number) {
  return Array.from({ length: batch }, (_, index) =>
    sampleMessage(first + index, `case-${(first + index) % cases}`),
  );
}

/** Counts, for one who waits for a number. */
function createTally() {
  let count = 0;
  let wanted = Number.POSITIVE_INFINITY;
  let reach = () => {};
  return {
    add(more: number): void {
      count += more;
      if (count >= wanted) reach();
    },
    async reached(number: number): Promise<void> {
      if (count >= number) return;
      wanted = number;
      await new Promise<void>((resolve) => {
        reach = resolve;
      });
      wanted = Number.POSITIVE_INFINITY;
    },
  };
}
