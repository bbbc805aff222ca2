import { randomUUID } from 'node:crypto';
import type { MessagingObserver } from '../messaging-observer.ts';
import { topic } from '../testing/samples.ts';
import { applyTopics } from './apply-topics.ts';
import { createKafkaMessaging, type KafkaMessaging } from './kafka-messaging.ts';
import { kafkaTopics, ownTopics, type WantedTopic } from './kafka-topics.ts';
import { withKafkaAdmin } from './open-kafka.ts';

/** Topics of a test's own on a broker, and instances that work on them. */
export interface FreshTopics {
  readonly prefix: string;
  /** One more instance of the same groups. */
  open(observer?: MessagingObserver): KafkaMessaging;
  /** Ends every instance as it stands, and deletes the topics. */
  cleanup(): Promise<void>;
}

export async function freshTopics(brokers: string[], partitions = 4): Promise<FreshTopics> {
  const prefix = `${randomUUID()}.`;
  const address = { brokers, clientId: 'test' };
  const own = kafkaTopics({ prefix, partitions }).filter(({ name }) =>
    Object.values(ownTopics).some((ownName) => name === prefix + ownName),
  );
  const replays = own.find(({ name }) => name === prefix + ownTopics.replays);
  const events = [topic, 'hall.museum', 'hall.zoo'].map(
    (name): WantedTopic => ({
      name: prefix + name,
      partitions,
      settings: replays?.settings ?? {},
    }),
  );
  const wanted = [...own, ...events];
  await withKafkaAdmin(address, (admin) =>
    applyTopics(
      admin,
      wanted.map((one) => ({ kind: 'create', topic: one })),
    ),
  );
  const opened: KafkaMessaging[] = [];
  return {
    prefix,
    open(observer) {
      const one = createKafkaMessaging({
        ...address,
        topicPrefix: prefix,
        groupPrefix: prefix,
        partitions,
        maxAttempts: 3,
        backoffMs: 2,
        fetchWaitMs: 100,
        observer,
      });
      opened.push(one);
      return one;
    },
    async cleanup() {
      await Promise.all(opened.map((one) => one.sever()));
      await withKafkaAdmin(address, (admin) =>
        admin.deleteTopics({ topics: wanted.map(({ name }) => name) }),
      );
    },
  };
}
