import { CompressionTypes, type Message as KafkaMessage, type Producer } from 'kafkajs';
import type { Renewed } from './kafka-client.ts';
import type { OutgoingRecord } from './record-codec.ts';

/** Writes records in the order of the calls, those of several calls in one request where they come together. */
export interface Publisher {
  /** Durable when it resolves. @throws AppError `storage_unavailable` or `shutting_down`: some may have been written */
  publish(records: readonly OutgoingRecord[]): Promise<void>;
  /** Does something after all that was published before the call, and before all that is published later. */
  between<T>(task: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is under way. */
  settled(): Promise<void>;
}

interface Batch {
  readonly records: OutgoingRecord[];
  length: number;
  readonly sent: Promise<void>;
}

/** Where a batch is full: well below the megabyte that a broker takes for one partition. */
const fullRecords = 500;
const fullLength = 400_000;
/** From this length on a batch is worth packing. */
const packedLength = 16_000;

/**
 * What is published while a send runs waits for its end and goes together in the next: batches fill under load and leave
 * at once when idle.
 */
export function createPublisher(
  producer: Renewed<Pick<Producer, 'sendBatch' | 'connect' | 'disconnect'>>,
): Publisher {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Batch | undefined;

  function after<T>(task: () => Promise<T>): Promise<T> {
    const done = last.then(task);
    last = done.catch(() => {});
    return done;
  }

  function openBatch(): Batch {
    const batch: Batch = { records: [], length: 0, sent: after(() => send(batch)) };
    return batch;
  }

  async function send(batch: Batch): Promise<void> {
    if (waiting === batch) waiting = undefined;
    const compression = batch.length < packedLength ? CompressionTypes.None : CompressionTypes.GZIP;
    const topicMessages = byTopic(batch.records);
    await producer.use((client) => client.sendBatch({ acks: -1, compression, topicMessages }));
  }

  /** Into one batch all of them: where it fails, none of them follows another that was not written. */
  function add(part: Part): Promise<void> {
    const { records, length } = part;
    const isFull =
      waiting &&
      (waiting.records.length + records.length > fullRecords || waiting.length + length > fullLength);
    if (!waiting || isFull) waiting = openBatch();
    waiting.records.push(...records);
    waiting.length += length;
    return waiting.sent;
  }

  return {
    async publish(records) {
      for (const part of partsOf(records)) await add(part);
    },
    between(task) {
      waiting = undefined;
      return after(task);
    },
    async settled() {
      await last;
    },
  };
}

interface Part {
  readonly records: OutgoingRecord[];
  /** Bytes. */
  length: number;
}

/** As many as fit into a batch; a record that is larger stands alone. */
function partsOf(records: readonly OutgoingRecord[]): readonly Part[] {
  const parts: Part[] = [];
  for (const record of records) {
    const length = Buffer.byteLength(record.value ?? '');
    const last = parts.at(-1);
    if (last && last.records.length < fullRecords && last.length + length <= fullLength) {
      last.records.push(record);
      last.length += length;
    } else parts.push({ records: [record], length });
  }
  return parts;
}

function byTopic(records: readonly OutgoingRecord[]): { topic: string; messages: KafkaMessage[] }[] {
  const topics = new Map<string, KafkaMessage[]>();
  for (const { topic, key, value, headers } of records) {
    const messages = topics.get(topic) ?? [];
    messages.push({ key, value, headers: { ...headers } });
    topics.set(topic, messages);
  }
  return [...topics].map(([topic, messages]) => ({ topic, messages }));
}
