export type { KafkaOptions } from './kafka-messaging.ts';
export { kafkaTopics, type TopicNaming, type WantedTopic } from './kafka-topics.ts';
export { openKafka, withKafkaAdmin } from './open-kafka.ts';
export { applyTopics, describeStep, planTopics, type TopicStep } from './topic-plan.ts';
