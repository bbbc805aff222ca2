export { applyTopics } from './apply-topics.ts';
export { accessOf, type KafkaAccess, kafkaAccess } from './kafka-access.ts';
export type { KafkaAddress } from './kafka-client.ts';
export type { KafkaOptions } from './kafka-messaging.ts';
export { kafkaTopics, type TopicNaming, type WantedTopic } from './kafka-topics.ts';
export { openKafka, withKafkaAdmin } from './open-kafka.ts';
export { describeStep, planTopics, type TopicStep } from './topic-plan.ts';
