import type { OffsetsByTopicPartition } from 'kafkajs';
import type { LowWater } from '../delivery/low-water.ts';

/** Where something stands in a partition of a topic. */
export interface PartitionOffset {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/** How far a partition has come while it is assigned to this instance. */
export interface PartitionProgress {
  readonly topic: string;
  readonly partition: number;
  /** Undefined until something was read. */
  lowWater: LowWater | undefined;
  /** Its partition may be another's by now. */
  isLost: boolean;
  /**
   * What comes first may have been fetched when the partition was this member's before, so that what another has left
   * undone in between is missing below: to be passed by, and read again.
   */
  mayComeStale: boolean;
}

/** `topic/partition` */
export type PartitionName = `${string}/${number}`;

/** The partitions that a consumer group has given to this instance. Bookkeeping alone. */
export interface Assignment {
  /**
   * Takes over what a generation of the group assigns. A partition that stays keeps its progress, and is to be read on
   * from the offset returned; one that was lost is marked. As another member than before nothing stays: the partitions
   * may have been somebody else's in between.
   */
  assign(memberId: string, assigned: Readonly<Record<string, readonly number[]>>): PartitionOffset[];
  progressOf(topic: string, partition: number): PartitionProgress | undefined;
  /** Of each partition of which something was read: everything below was handled, set aside, or passed by. */
  marks(): Map<PartitionName, number>;
}

export function createAssignment(): Assignment {
  let member: string | undefined;
  let current = new Map<PartitionName, PartitionProgress>();

  return {
    assign(memberId, assigned) {
      const isSameMember = memberId === member;
      const staying = isSameMember ? current : new Map<PartitionName, PartitionProgress>();
      const next = new Map<PartitionName, PartitionProgress>();
      for (const [topic, partitions] of Object.entries(assigned)) {
        for (const partition of partitions) {
          const name = nameOf(topic, partition);
          next.set(name, staying.get(name) ?? fresh(topic, partition, isSameMember));
        }
      }
      for (const [name, progress] of current) progress.isLost = next.get(name) !== progress;
      member = memberId;
      current = next;
      return [...current.values()].flatMap(({ topic, partition, lowWater }) =>
        lowWater ? [{ topic, partition, offset: lowWater.next() }] : [],
      );
    },
    progressOf: (topic, partition) => current.get(nameOf(topic, partition)),
    marks() {
      const marks = new Map<PartitionName, number>();
      for (const [name, { lowWater }] of current) if (lowWater) marks.set(name, lowWater.mark());
      return marks;
    },
  };
}

/** Marks in the shape in which they are committed. */
export function toOffsets(marks: ReadonlyMap<PartitionName, number>): OffsetsByTopicPartition {
  const topics = new Map<string, { partition: number; offset: string }[]>();
  for (const [name, mark] of marks) {
    const cut = name.lastIndexOf('/');
    const topic = name.slice(0, cut);
    const partitions = topics.get(topic) ?? [];
    partitions.push({ partition: Number(name.slice(cut + 1)), offset: String(mark) });
    topics.set(topic, partitions);
  }
  return { topics: [...topics].map(([topic, partitions]) => ({ topic, partitions })) };
}

function fresh(topic: string, partition: number, mayComeStale: boolean): PartitionProgress {
  return { topic, partition, lowWater: undefined, isLost: false, mayComeStale };
}

function nameOf(topic: string, partition: number): PartitionName {
  return `${topic}/${partition}`;
}
