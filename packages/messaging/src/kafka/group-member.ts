import type { Consumer, EachBatchPayload, Kafka } from 'kafkajs';
import type { MessagingLogger } from '../delivery/report-trouble.ts';
import type { PartitionOffset } from './assignment.ts';

export interface GroupMemberOptions {
  readonly kafka: Pick<Kafka, 'consumer'>;
  readonly group: string;
  /** As the broker names them. */
  readonly topics: readonly string[];
  readonly logger: MessagingLogger | undefined;
  readonly fetchWaitMs: number;
  /** Told what a generation of the group assigns to this member; returns from where to read on, else it is where the group stands. */
  onAssigned(
    memberId: string,
    assigned: Readonly<Record<string, readonly number[]>>,
  ): readonly PartitionOffset[];
  /** The last moment at which the broker takes marks of partitions that may be lost. */
  onRebalancing(): void;
  onBatch(payload: EachBatchPayload): Promise<void>;
}

/** A member of a consumer group: joins, reads, comes back after failures, leaves. */
export interface GroupMember {
  /** Tried again without end where it fails; resolves after the first attempt. */
  join(): Promise<void>;
  /** Idempotent. */
  leave(): Promise<void>;
}

/** How often a member is heard of while it has much to do. */
export const heartbeatMs = 1_000;
/** After this long unheard of, a member's partitions go to others. */
const sessionMs = 10_000;
/** How long the group waits for its members when it assigns anew. */
const rebalanceMs = 15_000;
const restartAfterMs = 1_000;

export function createGroupMember(options: GroupMemberOptions): GroupMember {
  const { kafka, group, topics, logger } = options;
  let consumer: Consumer | undefined;
  let joining: Promise<void> = Promise.resolve();
  let restart: NodeJS.Timeout | undefined;
  let hasLeft = false;

  function join(): Promise<void> {
    joining = attempt();
    return joining;
  }

  async function attempt(): Promise<void> {
    if (hasLeft) return;
    try {
      await run();
    } catch (error) {
      failed(error);
      joinLater();
    }
  }

  async function run(): Promise<void> {
    const next = kafka.consumer({
      groupId: group,
      allowAutoTopicCreation: false,
      heartbeatInterval: heartbeatMs,
      sessionTimeout: sessionMs,
      rebalanceTimeout: rebalanceMs,
      maxWaitTimeInMs: options.fetchWaitMs,
      retry: {
        initialRetryTime: 300,
        maxRetryTime: 5_000,
        retries: 8,
        // Each new start is an attempt of ours, so that whoever leaves knows what to wait for.
        restartOnFailure: async () => false,
      },
    });
    consumer = next;
    listenTo(next);
    await next.connect();
    await next.subscribe({ topics: [...topics], fromBeginning: true });
    if (hasLeft) return;
    await next.run({ autoCommit: false, eachBatchAutoResolve: false, eachBatch: options.onBatch });
  }

  function listenTo(member: Consumer): void {
    member.on('consumer.group_join', ({ payload }) => {
      for (const { topic, partition, offset } of options.onAssigned(
        payload.memberId,
        payload.memberAssignment,
      )) {
        member.seek({ topic, partition, offset: String(offset) });
      }
    });
    member.on('consumer.rebalancing', () => options.onRebalancing());
    member.on('consumer.crash', ({ payload }) => {
      failed(payload.error);
      joinLater();
    });
  }

  /** After a failure from which the client does not recover by itself. */
  function joinLater(): void {
    if (!hasLeft) restart = setTimeout(join, restartAfterMs);
  }

  function failed(error: unknown): void {
    logger?.warn({ group, error: error instanceof Error ? error.name : 'unknown' }, 'consumer failed');
  }

  return {
    join,
    async leave() {
      hasLeft = true;
      clearTimeout(restart);
      // What is disconnected in the middle of a join may join all the same, and nobody could end it any more.
      await joining;
      await consumer?.disconnect().catch(() => {});
    },
  };
}
