import { topics, topicTable } from '@walking-hall/contracts';

/** What a topic has to be. */
export interface WantedTopic {
  readonly name: string;
  readonly partitions: number;
  /** By the names of Kafka: `cleanup.policy`. Of a number more will do. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface TopicNaming {
  /** Before every name, so that several halls share a cluster. Default none. */
  readonly prefix?: string;
  /** Of each topic of events. Keys keep their order as long as it stays the same. Default 16. */
  readonly partitions?: number;
}

/** The topics that belong to the messaging itself, by the names under which the port's adapter uses them. */
export const ownTopics = { deadLetters: 'hall.dead-letters', replays: 'hall.replays' } as const;

/**
 * The largest event that is sent, as a record, in bytes. The largest there is carries a resolved bundle, a quarter of a megabyte
 * today; what is published comes in a request of a megabyte at most.
 */
export const largestEventBytes = 4 * 1024 * 1024;
/** With room for what is said of it when it is set aside. */
const size = { 'max.message.bytes': String(largestEventBytes + 1024 * 1024) };

const week = String(7 * 24 * 3_600_000);

/**
 * The topics of a hall: those of the contracts, the dead letters, and the dead letters that were handed over again. The
 * dead letters are few and are read as a whole: one partition.
 */
export function kafkaTopics({ prefix = '', partitions = 16 }: TopicNaming = {}): WantedTopic[] {
  const events = Object.values(topics).map((name) =>
    topicTable[name].compacted ? compacted(name, partitions) : kept(name, partitions),
  );
  const all = [...events, kept(ownTopics.replays, partitions), compacted(ownTopics.deadLetters, 1)];
  return all.map((topic) => ({ ...topic, name: prefix + topic.name }));
}

/** All records are kept for a week. */
function kept(name: string, partitions: number): WantedTopic {
  return { name, partitions, settings: { 'cleanup.policy': 'delete', 'retention.ms': week, ...size } };
}

/** The last record of each key is kept for ever. */
function compacted(name: string, partitions: number): WantedTopic {
  return { name, partitions, settings: { 'cleanup.policy': 'compact', ...size } };
}
