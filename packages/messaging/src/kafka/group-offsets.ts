import type { Admin } from 'kafkajs';
import type { PartitionOffset } from './assignment.ts';
import type { Renewed } from './kafka-client.ts';

/** What a partition holds: the records from `low` on, up to `offset`, which is the next to be written. */
export interface PartitionEnd extends PartitionOffset {
  readonly low: number;
}

/** Where topics end, without the partitions that hold nothing. @throws AppError `storage_unavailable` */
export async function endsOf(admin: Renewed<Admin>, topics: Iterable<string>): Promise<PartitionEnd[]> {
  const ends: PartitionEnd[] = [];
  for (const topic of new Set(topics)) {
    const offsets = await admin.use((client) => client.fetchTopicOffsets(topic));
    for (const { partition, high, low } of offsets)
      if (high !== low) ends.push({ topic, partition, offset: Number(high), low: Number(low) });
  }
  return ends;
}

/** Where a group stands in its topics; below 0 where it has never been. @throws AppError `storage_unavailable` */
export async function committedOf(
  admin: Renewed<Admin>,
  { group, topics }: { readonly group: string; readonly topics: readonly string[] },
): Promise<PartitionOffset[]> {
  const committed = await admin.use((client) => client.fetchOffsets({ groupId: group, topics: [...topics] }));
  return committed.flatMap(({ topic, partitions }) =>
    partitions.map(({ partition, offset }) => ({ topic, partition, offset: Number(offset) })),
  );
}
