import type { Admin } from 'kafkajs';
import type { SubscriptionLag } from '../messaging-observer.ts';
import { committedOf, endsOf, type PartitionEnd } from './group-offsets.ts';
import type { Renewed } from './kafka-client.ts';
import type { Subscriber } from './subscriber.ts';

type Lagging = Pick<Subscriber, 'name' | 'group' | 'topics' | 'progressOf'>;

/** How many records of its partitions each subscriber still has to handle. @throws AppError `storage_unavailable` */
export async function lagOf(
  subscribers: readonly Lagging[],
  admin: Renewed<Admin>,
): Promise<SubscriptionLag> {
  const ends = await endsOf(
    admin,
    subscribers.flatMap(({ topics }) => topics),
  );
  return new Map(
    await Promise.all(
      subscribers.map(
        async (subscriber) => [subscriber.name, await lagOfOne(subscriber, ends, admin)] as const,
      ),
    ),
  );
}

async function lagOfOne(
  subscriber: Lagging,
  ends: readonly PartitionEnd[],
  admin: Renewed<Admin>,
): Promise<number> {
  let lag = 0;
  const unread: PartitionEnd[] = [];
  for (const end of ends) {
    const progress = subscriber.progressOf(end.topic, end.partition);
    if (progress?.lowWater) lag += progress.lowWater.left(end.offset);
    else if (progress) unread.push(end);
  }
  if (unread.length === 0) return lag;
  const committed = await committedOf(admin, subscriber);
  for (const { topic, partition, offset, low } of unread) {
    const stands = committed.find((one) => one.topic === topic && one.partition === partition)?.offset ?? -1;
    lag += offset - Math.max(stands, low);
  }
  return lag;
}
