import {
  applyTopics,
  kafkaTopics,
  planTopics,
  type TopicNaming,
  withKafkaAdmin,
} from '@walking-hall/messaging/kafka';

/** Creates the topics of a hall of its own on a shared broker. */
export async function createTopics(brokers: readonly string[], naming: TopicNaming): Promise<void> {
  await withKafkaAdmin({ brokers, clientId: 'e2e' }, async (admin) =>
    applyTopics(admin, await planTopics(admin, kafkaTopics(naming))),
  );
}
