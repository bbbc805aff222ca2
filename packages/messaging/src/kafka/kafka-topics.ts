import { topics, topicTable } from '@walking-hall/contracts';

/** What a topic has to be. */
export interface WantedTopic {
  readonly name: string;
  readonly partitions: number;
  /** The last record of each key is kept for ever; otherwise all are kept for `retentionMs`. */
  readonly isCompacted: boolean;
  readonly retentionMs?: number;
}

export interface TopicNaming {
  /** Before every name, so that several halls share a cluster. Default none. */
  readonly prefix?: string;
  /** Of each topic of events. Keys keep their order as long as it stays the same. Default 16. */
  readonly partitions?: number;
}

/** The topics that belong to the messaging itself, by the names under which the port's adapter uses them. */
export const ownTopics = { deadLetters: 'hall.dead-letters', replays: 'hall.replays' } as const;

const week = 7 * 24 * 3_600_000;

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

function kept(name: string, partitions: number): WantedTopic {
  return { name, partitions, isCompacted: false, retentionMs: week };
}

function compacted(name: string, partitions: number): WantedTopic {
  return { name, partitions, isCompacted: true };
}
