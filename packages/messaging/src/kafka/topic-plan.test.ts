import { topics } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { kafkaTopics } from './kafka-topics.ts';
import { compareTopics, describeStep, type PresentTopic } from './topic-plan.ts';

describe('the topics of a hall', () => {
  test('are those of the contracts, the replays and the dead letters; bundles and dead letters are compacted', () => {
    const wanted = kafkaTopics();
    expect(wanted.map(({ name }) => name)).toEqual([
      ...Object.values(topics),
      'hall.replays',
      'hall.dead-letters',
    ]);
    expect(wanted.filter(({ isCompacted }) => isCompacted).map(({ name }) => name)).toEqual([
      'hall.bundles',
      'hall.dead-letters',
    ]);
  });

  test('bear the prefix and have the partitions that were asked for, the dead letters one', () => {
    const wanted = kafkaTopics({ prefix: 'west.', partitions: 8 });
    expect(wanted.every(({ name }) => name.startsWith('west.hall.'))).toBe(true);
    expect(new Set(wanted.map(({ partitions }) => partitions))).toEqual(new Set([8, 1]));
  });
});

describe('a plan of topics', () => {
  const wanted = [
    { name: 'books', partitions: 4, isCompacted: false },
    { name: 'bundles', partitions: 4, isCompacted: true },
  ];
  const plan = (present: Record<string, PresentTopic>) =>
    compareTopics(wanted, new Map(Object.entries(present))).map(describeStep);

  test('is empty where everything stands, with more partitions than wanted too', () => {
    const books = { partitions: 4, cleanupPolicy: 'delete' };
    expect(plan({ books, bundles: { partitions: 9, cleanupPolicy: 'compact' } })).toEqual([]);
  });

  test('names what is missing, too small or cleaned otherwise, each by itself', () => {
    expect(plan({ bundles: { partitions: 2, cleanupPolicy: 'delete' } })).toEqual([
      'books is missing',
      'bundles has 2 partitions of 4',
      'bundles has the cleanup policy delete instead of compact',
    ]);
  });
});
