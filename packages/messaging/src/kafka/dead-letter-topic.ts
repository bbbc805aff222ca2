import { createHash, randomUUID } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import type { Admin, Kafka } from 'kafkajs';
import type { DeadLetter } from '../messaging.ts';
import type { Renewed } from './kafka-client.ts';
import { encodeMessage, type OutgoingRecord } from './record-codec.ts';

/** Where a message stood when it was set aside. */
export interface Origin {
  /** As the port names it. */
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/** How long reading the dead letters may stand still. */
const standstillMs = 30_000;

/**
 * A dead letter as a record of the compacted topic. Its id is where the message stood, so that the same message set aside
 * twice, as after a crash, is one letter.
 */
export function deadLetterRecord(
  topic: string,
  letter: Omit<DeadLetter, 'id'>,
  origin: Origin,
  error: unknown,
): OutgoingRecord {
  const { subscription, reason, attempts } = letter;
  return {
    topic,
    key: `${subscription}/${origin.topic}/${origin.partition}/${origin.offset}`,
    value: JSON.stringify(letter),
    headers: {
      hall_subscription: subscription,
      hall_reason: reason,
      hall_attempts: String(attempts),
      hall_stack: stackHashOf(error),
      hall_origin_topic: origin.topic,
      hall_origin_partition: String(origin.partition),
      hall_origin_offset: String(origin.offset),
    },
  };
}

/** A letter's message, for the subscription alone that it was set aside by. */
export function replayRecord(topic: string, { subscription, message }: DeadLetter): OutgoingRecord {
  const { headers, ...record } = encodeMessage(message);
  return { ...record, topic, headers: { ...headers, hall_target: subscription, hall_topic: message.topic } };
}

/** The end of a letter. */
export function endOfLetter(topic: string, id: string): OutgoingRecord {
  return { topic, key: id, value: null, headers: {} };
}

/**
 * Reads the topic of the dead letters from its beginning to what was its end at the call, the oldest letter first.
 * @throws AppError `storage_unavailable`
 */
export async function readDeadLetters(
  kafka: Kafka,
  admin: Renewed<Admin>,
  topic: string,
): Promise<DeadLetter[]> {
  const offsets = await admin.use((client) => client.fetchTopicOffsets(topic));
  const missing = new Map(
    offsets.filter(({ high, low }) => high !== low).map(({ partition, high }) => [partition, Number(high)]),
  );
  const letters = new Map<string, DeadLetter>();
  if (missing.size === 0) return [];
  const groupId = `${topic}.reader.${randomUUID()}`;
  const consumer = kafka.consumer({ allowAutoTopicCreation: false, groupId, maxWaitTimeInMs: 100 });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the dead letters could not be read')), standstillMs);
      const run = consumer.run({
        autoCommit: false,
        async eachBatch({ batch }) {
          timer.refresh();
          for (const { key, value } of batch.messages) fold(letters, key, value);
          if (Number(batch.lastOffset()) + 1 >= (missing.get(batch.partition) ?? 0))
            missing.delete(batch.partition);
          if (missing.size > 0) return;
          clearTimeout(timer);
          resolve();
        },
      });
      run.catch(reject);
    });
  } catch (cause) {
    throw new AppError('storage_unavailable', {}, { cause });
  } finally {
    await consumer.disconnect().catch(() => {});
    // An empty group that stays behind is forgotten by the brokers in time.
    await admin.use((client) => client.deleteGroups([groupId]).catch(() => {}));
  }
  return [...letters.values()].sort((a, b) => a.at.localeCompare(b.at));
}

function fold(letters: Map<string, DeadLetter>, key: Buffer | null, value: Buffer | null): void {
  const id = key?.toString() ?? '';
  if (value === null) letters.delete(id);
  else letters.set(id, { id, ...(JSON.parse(value.toString()) as Omit<DeadLetter, 'id'>) });
}

/** Tells where an error came from without its words: the same place, the same hash. */
function stackHashOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return createHash('sha256').update(frames.join('\n')).digest('hex').slice(0, 16);
}
