import { kafkaAccess } from '@walking-hall/messaging/kafka';
import { z } from 'zod';

/** Which engines a service runs on: MongoDB and Kafka where both are given, embedded ones where neither is. */
export const enginesConfig = kafkaAccess
  .safeExtend({
    HALL_MONGO_URL: z
      .string()
      .regex(/^mongodb(\+srv)?:\/\/\S+$/)
      .optional()
      .describe('数据库地址 / MongoDB: mongodb://host:27017/?replicaSet=hall'),
    HALL_MONGO_PREFIX: z
      .string()
      .regex(/^[a-z][a-z0-9_]{0,30}$/)
      .default('hall')
      .describe('数据库名前缀 / what the names of the databases begin with: hall_intake'),
    HALL_KAFKA_BROKERS: z
      .string()
      .regex(/^[^\s,:]+:\d+(,[^\s,:]+:\d+)*$/)
      .optional()
      .describe('消息服务地址 / Kafka brokers: kafka-1:9092,kafka-2:9092'),
    HALL_KAFKA_PREFIX: z
      .string()
      .regex(/^([a-z][a-z0-9-]{0,30}\.)?$/)
      .default('')
      .describe(
        '主题与消费组的前缀，供多个大厅共用 / before topics and groups, where halls share Kafka: east.',
      ),
  })
  .refine(
    ({ HALL_MONGO_URL, HALL_KAFKA_BROKERS }) =>
      HALL_MONGO_URL === undefined || HALL_KAFKA_BROKERS !== undefined,
    { path: ['HALL_KAFKA_BROKERS'], params: { code: 'field_required' } },
  )
  .refine(
    ({ HALL_KAFKA_BROKERS, HALL_KAFKA_TLS, HALL_KAFKA_SASL_MECHANISM }) =>
      HALL_KAFKA_BROKERS !== undefined ||
      (HALL_KAFKA_TLS === 'false' && HALL_KAFKA_SASL_MECHANISM === undefined),
    { path: ['HALL_KAFKA_BROKERS'], params: { code: 'field_required' } },
  )
  .refine(
    ({ HALL_MONGO_URL, HALL_KAFKA_BROKERS }) =>
      HALL_KAFKA_BROKERS === undefined || HALL_MONGO_URL !== undefined,
    { path: ['HALL_MONGO_URL'], params: { code: 'field_required' } },
  );
export type EnginesConfig = z.infer<typeof enginesConfig>;
