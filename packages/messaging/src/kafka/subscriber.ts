import type { Message } from '@walking-hall/contracts';
import type { EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { concernsType } from '../delivery/concerns-type.ts';
import { createHandling, type HandlingOptions } from '../delivery/handling.ts';
import type { KeyedEntry } from '../delivery/key-lanes.ts';
import { createLowWater } from '../delivery/low-water.ts';
import { createMarkSaver } from '../delivery/mark-saver.ts';
import { codeOf, type MessagingLogger } from '../delivery/report-trouble.ts';
import { createAssignment, type PartitionProgress, toOffsets } from './assignment.ts';
import { createGroupMember, heartbeatMs } from './group-member.ts';
import { headerOf, typeOfRecord } from './record-codec.ts';

/** A record that waits to be handled, and where it stands. */
export interface RecordEntry extends KeyedEntry {
  readonly offset: number;
  readonly record: KafkaMessage;
  readonly progress: PartitionProgress;
}

export interface SubscriberOptions
  extends Pick<
    HandlingOptions<RecordEntry>,
    'subscription' | 'policy' | 'setAside' | 'onTrouble' | 'observer'
  > {
  readonly kafka: Kafka;
  readonly group: string;
  /** As the broker names them, with the topic of the replays. */
  readonly topics: readonly string[];
  readonly logger: MessagingLogger | undefined;
  readonly fetchWaitMs: number;
  readMessage(entry: RecordEntry): Message;
  /** Told when a mark may have risen. */
  onProgress(): void;
}

/** Hands one subscription its share of the records, as a member of its consumer group. */
export interface Subscriber {
  readonly name: string;
  readonly group: string;
  readonly topics: readonly string[];
  /** How far a partition has come; undefined where it is not this instance's. */
  progressOf(topic: string, partition: number): PartitionProgress | undefined;
  /** Joins the group, now or as soon as the brokers let it. */
  start(): Promise<void>;
  /** Lets the running handlers end, records what was handled, and leaves the group. */
  stop(): Promise<void>;
  /** Leaves the group as it stands: no handler is waited for, nothing is recorded. */
  sever(): Promise<void>;
}

/** How many records are read ahead, and how many with those that failing keys hold back: they stay in memory until handled. */
const readAhead = 1_000;
const readAheadInAll = 10_000;
/** How often, and after which pause, marks are committed again that the broker refused at the end: it may be assigning anew. */
const lastCommits = 10;
const lastCommitPauseMs = 300;

export function createSubscriber(options: SubscriberOptions): Subscriber {
  const { subscription, kafka, group, topics, logger } = options;
  const assignment = createAssignment();
  const handling = createHandling<RecordEntry>({
    ...options,
    isGone: ({ progress }) => progress.isLost,
    onDone({ offset, progress }) {
      progress.lowWater?.end(offset);
      moved();
    },
    onRoom: () => wake(),
  });
  const saver = createMarkSaver(
    assignment.marks,
    async (risen) => {
      await commit?.(toOffsets(risen));
    },
    reportCommit,
  );
  const member = createGroupMember({
    kafka,
    group,
    topics,
    logger,
    fetchWaitMs: options.fetchWaitMs,
    onAssigned(memberId, assigned) {
      const staying = assignment.assign(memberId, assigned);
      handling.dropGone();
      wake();
      return staying;
    },
    onRebalancing: () => void saver.save().catch(reportCommit),
    onBatch: take,
  });
  let state: 'open' | 'stopping' | 'left' = 'open';
  let wake = () => {};
  /**
   * As a batch commits, at once or not at all: the consumer's own way tries again later, by then perhaps in a generation
   * in which the partition is another's.
   */
  let commit: EachBatchPayload['commitOffsetsIfNecessary'] | undefined;

  function moved(): void {
    saver.moved();
    options.onProgress();
  }

  function reportCommit(error: unknown): void {
    logger?.debug({ subscription: subscription.name, code: codeOf(error) }, 'progress not committed');
  }

  /** Returns when there is room for more, so that fetching and handling go on side by side. */
  async function take(payload: EachBatchPayload): Promise<void> {
    commit = payload.commitOffsetsIfNecessary;
    if (state === 'open') enter(payload);
    while (state === 'stopping' || (state === 'open' && isFull())) {
      await room();
      await payload.heartbeat();
    }
  }

  function enter({ batch, resolveOffset }: EachBatchPayload): void {
    const progress = assignment.progressOf(batch.topic, batch.partition);
    const last = batch.messages.at(-1);
    if (!progress || !last) return;
    if (progress.mayComeStale) {
      progress.mayComeStale = false;
      return;
    }
    for (const record of batch.messages) add(record, progress);
    progress.lowWater?.readTo(Number(batch.lastOffset()) + 1);
    resolveOffset(last.offset);
    moved();
    handling.pump();
  }

  function add(record: KafkaMessage, progress: PartitionProgress): void {
    const offset = Number(record.offset);
    progress.lowWater ??= createLowWater(offset);
    if (offset < progress.lowWater.next() || !concerns(record)) return;
    progress.lowWater.begin(offset);
    handling.add({ key: record.key?.toString() ?? '', offset, record, progress });
  }

  function concerns(record: KafkaMessage): boolean {
    const target = headerOf(record, 'hall_target');
    const isForOther = target !== undefined && target !== subscription.name;
    return record.value !== null && !isForOther && concernsType(subscription, typeOfRecord(record));
  }

  function isFull(): boolean {
    return handling.backlog() >= readAhead || handling.size() >= readAheadInAll;
  }

  function room(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, heartbeatMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  async function leave(): Promise<void> {
    state = 'left';
    wake();
    await saver.close();
    await member.leave();
  }

  async function saveLast(): Promise<void> {
    for (let left = lastCommits; left > 0; left--) {
      try {
        return await saver.save();
      } catch (error) {
        reportCommit(error);
        await new Promise((resolve) => setTimeout(resolve, lastCommitPauseMs));
      }
    }
  }

  return {
    name: subscription.name,
    group,
    topics,
    progressOf: assignment.progressOf,
    start: member.join,
    async stop() {
      if (state === 'open') state = 'stopping';
      await handling.stop();
      await saveLast();
      await leave();
    },
    async sever() {
      void handling.stop();
      await leave();
    },
  };
}
