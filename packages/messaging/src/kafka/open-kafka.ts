import { AppError } from '@walking-hall/app-error';
import { type Admin, KafkaJSError } from 'kafkajs';
import type { Messaging } from '../messaging.ts';
import { createKafkaClient, type KafkaAddress } from './kafka-client.ts';
import { createKafkaMessaging, type KafkaOptions } from './kafka-messaging.ts';

/**
 * Opens the Messaging port on Apache Kafka. Instances with the same groups share the work, a partition with one of them at a
 * time. A subscription's place is committed a moment after its handlers ended; after a crash, or for handlers that run
 * while partitions change hands, messages come again. A new subscription begins with the oldest record that is kept.
 *
 * `start` throws an Error that names each topic that is missing or too small, `storage_unavailable` where no broker answers.
 */
export function openKafka(options: KafkaOptions): Messaging {
  return createKafkaMessaging(options).messaging;
}

/**
 * Connects as an administrator for as long as the work takes.
 * @throws AppError `storage_unavailable`, with the cause, where the brokers do not answer; whatever else the work throws
 */
export async function withKafkaAdmin<T>(
  address: KafkaAddress,
  work: (admin: Admin) => Promise<T>,
): Promise<T> {
  const admin = createKafkaClient(address).admin();
  try {
    await admin.connect();
    return await work(admin);
  } catch (cause) {
    throw cause instanceof KafkaJSError ? new AppError('storage_unavailable', {}, { cause }) : cause;
  } finally {
    await admin.disconnect();
  }
}
