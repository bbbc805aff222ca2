import { randomUUID } from 'node:crypto';
import { topics } from '@walking-hall/contracts';
import type { Messaging } from '@walking-hall/messaging';
import { openKafka } from '@walking-hall/messaging/kafka';
import { createTopics } from '../../support/kafka-topics.ts';
import type { Figure } from '../figure.ts';
import { openLoop, percentile } from '../load.ts';
import { sampleMessage } from '../sample-message.ts';

const cases = 100;
const perSecond = 100;
const seconds = 15;
const poisonedPerSecond = 1;
const poison = 'poisoned';

/** Cases whose messages share the one partition there is, first by themselves, then beside events that no handler survives. */
export async function measurePoison(brokers: readonly string[]): Promise<Figure[]> {
  const naming = { prefix: `bench-${randomUUID().slice(0, 8)}.`, partitions: 1 };
  await createTopics(brokers, naming);
  const { prefix, partitions } = naming;
  const options = { brokers, clientId: 'bench', topicPrefix: prefix, groupPrefix: prefix, partitions };
  const messaging = openKafka(options);
  const handled = new Map<number, () => void>();
  messaging.subscribe({
    name: 'poisoned',
    topics: [topics.bundleRouting],
    async handler({ key, order }) {
      if (key.startsWith(poison)) throw new Error('no handler survives it');
      handled.get(order)?.();
    },
  });
  await messaging.start();

  let next = 0;
  /** Resolves when it was handled. */
  async function deliver(): Promise<void> {
    const n = next++;
    const done = new Promise<void>((resolve) => handled.set(n, resolve));
    await messaging.publish([sampleMessage(n, `case-${n % cases}`)]);
    await done;
    handled.delete(n);
  }
  const work = () => openLoop({ perSecond, jobs: perSecond * seconds }, deliver);

  // Only to warm up.
  await openLoop({ perSecond, jobs: perSecond * 3 }, deliver);
  const alone = await work();
  const poisoned = poisonedPerSecond * seconds;
  const [beside] = await Promise.all([
    work(),
    openLoop({ perSecond: poisonedPerSecond, jobs: poisoned }, (n) =>
      messaging.publish([sampleMessage(n, `${poison}-${n}`)]),
    ),
  ]);
  await requireSetAside(messaging, poisoned);
  await messaging.stop();
  return figuresOf(alone, beside);
}

/** Else it was not poison that was measured. */
async function requireSetAside(messaging: Messaging, poisoned: number): Promise<void> {
  await messaging.drained();
  const letters = await messaging.deadLetters();
  if (letters.length !== poisoned)
    throw new Error(`${letters.length} dead letters, not ${poisoned}, of the poisoned events`);
}

function figuresOf(alone: readonly number[], beside: readonly number[]): Figure[] {
  const says = 'published -> handled in one partition';
  const p99 = (times: readonly number[]) => percentile(times, 99);
  const max = (times: readonly number[]) => percentile(times, 100);
  return [
    { id: 'poison.without-p99', says: `${says}: p99`, value: p99(alone), unit: 'ms' },
    { id: 'poison.without-max', says: `${says}: max`, value: max(alone), unit: 'ms' },
    { id: 'poison.with-p99', says: `${says}, beside poisoned events: p99`, value: p99(beside), unit: 'ms' },
    { id: 'poison.with-max', says: `${says}, beside poisoned events: max`, value: max(beside), unit: 'ms' },
    {
      id: 'poison.later',
      says: 'poisoned events make others wait longer, at most by',
      value: Math.max(0, max(beside) - max(alone)),
      unit: 'ms',
      goal: { below: 1_000 },
    },
  ];
}
