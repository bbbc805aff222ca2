import { expect, test } from 'vitest';
import { chanceOf } from './chance.ts';
import type { TopicRecord } from './kafka-records.ts';
import { chooseOlderRuns, chooseRecords } from './repeats.ts';

const record = (topic: string, key: string, value: number): TopicRecord => ({
  topic,
  partition: 0,
  message: { key: Buffer.from(key), value: Buffer.from(String(value)), headers: {} },
});
const valuesOf = (records: readonly TopicRecord[]) => records.map(({ message }) => Number(message.value));

test('a run of older records is all of a key but its newest, in their order', () => {
  const records = [1, 2, 3, 4].map((n) => record('bundles', 'tea', n));
  expect(valuesOf(chooseOlderRuns(records, chanceOf(1)))).toEqual([1, 2, 3]);
});

test('a key with one record has no older ones', () => {
  expect(chooseOlderRuns([record('bundles', 'tea', 1)], chanceOf(1))).toEqual([]);
});

test('what is delivered again is bounded, and leaves out no topic', () => {
  const many = Array.from({ length: 5_000 }, (_, n) => record('cases', `case-${n % 50}`, n));
  const few = [record('bundles', 'tea', 1), record('bundles', 'tea', 2)];
  for (const choose of [chooseRecords, chooseOlderRuns]) {
    const chosen = choose([...many, ...few], chanceOf(3));
    expect(chosen.length).toBeLessThanOrEqual(200);
    expect(new Set(chosen.map(({ topic }) => topic))).toEqual(new Set(['cases', 'bundles']));
  }
});

test('the same seed chooses the same, another one something else', () => {
  const records = Array.from({ length: 500 }, (_, n) => record('cases', `case-${n}`, n));
  const chosen = (seed: number) => valuesOf(chooseRecords(records, chanceOf(seed)));
  expect(chosen(5)).toEqual(chosen(5));
  expect(chosen(6)).not.toEqual(chosen(5));
});
