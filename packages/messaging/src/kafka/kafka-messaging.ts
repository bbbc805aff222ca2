import { AppError } from '@walking-hall/app-error';
import type { Message } from '@walking-hall/contracts';
import { Partitioners } from 'kafkajs';
import { reportTrouble } from '../delivery/report-trouble.ts';
import { requireNewSubscription } from '../delivery/require-new-subscription.ts';
import type { Messaging, Subscription } from '../messaging.ts';
import { deadLetterRecord, endOfLetter, readDeadLetters, replayRecord } from './dead-letter-topic.ts';
import { createDrain } from './drain.ts';
import { createKafkaClient, createRenewed, type KafkaAddress } from './kafka-client.ts';
import { kafkaTopics, ownTopics } from './kafka-topics.ts';
import { createPublisher } from './publisher.ts';
import { decodeMessage, encodeMessage, headerOf } from './record-codec.ts';
import { createSubscriber, type RecordEntry, type Subscriber } from './subscriber.ts';
import { describeStep, planTopics } from './topic-plan.ts';

export interface KafkaOptions extends KafkaAddress {
  /** Before every topic's name, so that several halls share a cluster. Default none. */
  readonly topicPrefix?: string;
  /** Before every subscription's name; the two are its consumer group. Default none. */
  readonly groupPrefix?: string;
  /** How many partitions each topic has to have at the start, the dead letters excepted. Default 16. */
  readonly partitions?: number;
  /** How often a message is handed over before it goes to the dead letters. Default 5. */
  readonly maxAttempts?: number;
  /** The pause after the first failure, doubled each time. Default 200. */
  readonly backoffMs?: number;
  /** How long a broker keeps a fetch that finds nothing; to leave a group may take so long. Default 1,000. */
  readonly fetchWaitMs?: number;
}

export interface KafkaMessaging {
  readonly messaging: Messaging;
  /** Ends as a process does that is killed: no handler is waited for, nothing recorded. For tests of that. */
  sever(): Promise<void>;
}

/** How long a check waits for the brokers. */
const checkMs = 10_000;

export function createKafkaMessaging(options: KafkaOptions): KafkaMessaging {
  const {
    topicPrefix = '',
    groupPrefix = '',
    partitions = 16,
    maxAttempts = 5,
    backoffMs = 200,
    fetchWaitMs = 1_000,
    logger,
  } = options;
  const [deadLetters, replays] = [topicPrefix + ownTopics.deadLetters, topicPrefix + ownTopics.replays];
  const kafka = createKafkaClient(options);
  const admin = createRenewed(() => kafka.admin());
  const producer = createRenewed(() =>
    kafka.producer({
      idempotent: true,
      allowAutoTopicCreation: false,
      maxInFlightRequests: 1,
      createPartitioner: Partitioners.DefaultPartitioner,
    }),
  );
  const publisher = createPublisher(producer);
  const subscribers: Subscriber[] = [];
  const drain = createDrain(subscribers, admin);
  let started = false;
  let stopping: Promise<void> | undefined;

  function subscribe(subscription: Subscription): void {
    requireNewSubscription(subscription.name, subscribers, started);
    const subscriber = createSubscriber({
      kafka,
      subscription,
      group: groupPrefix + subscription.name,
      topics: [...subscription.topics.map((topic) => topicPrefix + topic), replays],
      policy: { maxAttempts, backoffMs },
      readMessage,
      setAside({ progress, offset }, letter, error) {
        const origin = { topic: nameOf(progress.topic), partition: progress.partition, offset };
        return publisher.publish([deadLetterRecord(deadLetters, letter, origin, error)]);
      },
      onTrouble: (trouble) => reportTrouble(logger, subscription.name, trouble),
      onProgress: drain.moved,
      fetchWaitMs,
      logger,
    });
    subscribers.push(subscriber);
  }

  function readMessage({ record, progress }: RecordEntry): Message {
    return decodeMessage(headerOf(record, 'hall_topic') ?? nameOf(progress.topic), record);
  }

  function nameOf(topic: string): string {
    return topic.slice(topicPrefix.length);
  }

  async function requireTopics(): Promise<void> {
    const used = new Set([deadLetters, ...subscribers.flatMap(({ topics }) => topics)]);
    const known = new Map(
      kafkaTopics({ prefix: topicPrefix, partitions }).map((topic) => [topic.name, topic]),
    );
    const wanted = [...used].map((name) => known.get(name) ?? { name, partitions, isCompacted: false });
    const plan = await admin.use((client) => planTopics(client, wanted));
    if (plan.length > 0)
      throw new Error(`topics are not as they have to be: ${plan.map(describeStep).join('; ')}`);
  }

  async function stop(): Promise<void> {
    drain.stop();
    await Promise.all(subscribers.map((subscriber) => subscriber.stop()));
    await close();
  }

  async function close(): Promise<void> {
    await publisher.settled();
    await Promise.all([producer.close(), admin.close()]);
  }

  const messaging: Messaging = {
    async publish(messages) {
      await publisher.publish(
        messages.map((message) => ({ ...encodeMessage(message), topic: topicPrefix + message.topic })),
      );
    },
    subscribe,
    async start() {
      if (started || stopping) return;
      started = true;
      await requireTopics().catch((error) => {
        started = false;
        throw error;
      });
      await Promise.all(subscribers.map((subscriber) => subscriber.start()));
    },
    stop() {
      stopping ??= stop();
      return stopping;
    },
    async drained() {
      if (stopping) throw new AppError('shutting_down');
      await drain.passed(await publisher.between(drain.ends));
    },
    check() {
      const timeLimit = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new AppError('storage_unavailable')), checkMs).unref();
      });
      const answer = admin.use(async (client) => void (await client.describeCluster()));
      return Promise.race([answer, timeLimit]);
    },
    async deadLetters(limit) {
      return (await readDeadLetters(kafka, admin, deadLetters)).slice(0, limit);
    },
    async replay(id) {
      const letter = (await readDeadLetters(kafka, admin, deadLetters)).find((one) => one.id === id);
      if (!letter) throw new Error(`there is no dead letter ${id}`);
      await publisher.publish([replayRecord(replays, letter)]);
      await publisher.publish([endOfLetter(deadLetters, id)]);
    },
  };

  return {
    messaging,
    async sever() {
      stopping ??= Promise.resolve();
      drain.stop();
      await Promise.all(subscribers.map((subscriber) => subscriber.sever()));
      await close();
    },
  };
}
