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
    const compacted = wanted.filter(({ settings }) => settings['cleanup.policy'] === 'compact');
    expect(compacted.map(({ name }) => name)).toEqual(['hall.bundles', 'hall.dead-letters']);
  });

  test('bear the prefix and have the partitions that were asked for, the dead letters one', () => {
    const wanted = kafkaTopics({ prefix: 'west.', partitions: 8 });
    expect(wanted.every(({ name }) => name.startsWith('west.hall.'))).toBe(true);
    expect(new Set(wanted.map(({ partitions }) => partitions))).toEqual(new Set([8, 1]));
  });
});

describe('a plan of topics', () => {
  const wanted = [
    { name: 'books', partitions: 4, settings: { 'cleanup.policy': 'delete', 'retention.ms': '1000' } },
    { name: 'bundles', partitions: 4, settings: { 'cleanup.policy': 'compact' } },
  ];
  const plan = (present: Record<string, PresentTopic>) =>
    compareTopics(wanted, new Map(Object.entries(present))).map(describeStep);

  test('is empty where everything stands, also where there is more of it than wanted', () => {
    const bundles = { partitions: 9, settings: { 'cleanup.policy': 'compact' } };
    for (const retention of ['1000', '5000', '-1']) {
      const settings = { 'cleanup.policy': 'delete', 'retention.ms': retention };
      expect(plan({ books: { partitions: 4, settings }, bundles })).toEqual([]);
    }
  });

  test('names what is missing, too small or set otherwise, each by itself', () => {
    const settings = { 'cleanup.policy': 'delete' };
    expect(plan({ bundles: { partitions: 2, settings } })).toEqual([
      'books is missing',
      'bundles has 2 partitions of 4',
      'bundles has cleanup.policy delete instead of compact',
    ]);
    const short = { 'cleanup.policy': 'delete', 'retention.ms': '999' };
    expect(plan({ books: { partitions: 4, settings: short } })[0]).toBe(
      'books has retention.ms 999 instead of 1000',
    );
  });
});
