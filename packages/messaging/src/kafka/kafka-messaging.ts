import { AppError } from '@walking-hall/app-error';
import type { Message } from '@walking-hall/contracts';
import { Partitioners } from 'kafkajs';
import { reportTrouble } from '../delivery/report-trouble.ts';
import { requireNewSubscription } from '../delivery/require-new-subscription.ts';
import type { Messaging, Subscription } from '../messaging.ts';
import type { MessagingObserver } from '../messaging-observer.ts';
import { deadLetterRecord, endOfLetter, readDeadLetters, replayRecord } from './dead-letter-topic.ts';
import { createDrain } from './drain.ts';
import { createKafkaClient, createRenewed, type KafkaAddress } from './kafka-client.ts';
import { kafkaTopics, largestEventBytes, ownTopics } from './kafka-topics.ts';
import { lagOf } from './lag.ts';
import { createPublisher } from './publisher.ts';
import { bytesOf, decodeMessage, encodeMessage, headerOf } from './record-codec.ts';
import { createSubscriber, type RecordEntry, type Subscriber } from './subscriber.ts';
import { describeStep, isBearable, planTopics } from './topic-plan.ts';

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
  readonly observer?: MessagingObserver | undefined;
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
    observer,
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
  let ending: Promise<void> | undefined;
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
      observer,
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
    const wanted = [...used].map((name) => known.get(name) ?? { name, partitions, settings: {} });
    const plan = await admin.use((client) => planTopics(client, wanted));
    for (const step of plan.filter(isBearable)) logger?.warn(`a topic differs: ${describeStep(step)}`);
    const inTheWay = plan.filter((step) => !isBearable(step)).map(describeStep);
    if (inTheWay.length > 0) throw new Error(`topics are not as they have to be: ${inTheWay.join('; ')}`);
  }

  function endHandling(): Promise<void> {
    drain.stop();
    ending ??= Promise.all(subscribers.map((subscriber) => subscriber.stop())).then(() => {});
    return ending;
  }

  async function stop(): Promise<void> {
    await endHandling();
    await close();
  }

  async function close(): Promise<void> {
    await publisher.settled();
    await Promise.all([producer.close(), admin.close()]);
  }

  const messaging: Messaging = {
    async publish(messages) {
      const records = messages.map((message) => ({
        record: { ...encodeMessage(message), topic: topicPrefix + message.topic },
        message,
      }));
      const tooLarge = records.filter(({ record }) => bytesOf(record) > largestEventBytes);
      const sent = records.filter((each) => !tooLarge.includes(each));
      await publisher.publish(sent.map(({ record }) => record));
      observer?.published(sent.map(({ message }) => message));
      if (tooLarge.length === 0) return;
      const ids = tooLarge.map(({ message }) => message.event.id);
      throw new AppError('event_too_large', { limit: '4 MB' }, { privateDetail: ids.join() });
    },
    subscribe,
    async start() {
      if (started || ending || stopping) return;
      started = true;
      await requireTopics().catch((error) => {
        started = false;
        throw error;
      });
      observer?.started(
        subscribers.map(({ name }) => name),
        () => lagOf(subscribers, admin),
      );
      await Promise.all(subscribers.map((subscriber) => subscriber.start()));
    },
    endHandling,
    stop() {
      stopping ??= stop();
      return stopping;
    },
    async drained() {
      if (ending || stopping) throw new AppError('shutting_down');
      await drain.passed(await publisher.between(drain.ends));
    },
    check() {
      const timeLimit = new Promise<never>((_, reject) => {
        setTimeout(() => reject(new AppError('storage_unavailable')), checkMs).unref();
      });
      const answer = admin.use(async (client) => void (await client.describeCluster()));
      return Promise.race([answer, timeLimit]);
    },
    deadLetters: () => readDeadLetters(kafka, admin, deadLetters),
    async replay(letters) {
      await publisher.publish(letters.map((letter) => replayRecord(replays, letter)));
      await publisher.publish(letters.map(({ id }) => endOfLetter(deadLetters, id)));
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
