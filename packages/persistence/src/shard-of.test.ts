import { expect, test } from 'vitest';
import { shardOf } from './shard-of.ts';
import { shardCount } from './streams.ts';

test('a stream’s shard never changes: it is stored', () => {
  expect(['case/case_1', 'case/case_2', 'application/应用', ''].map(shardOf)).toEqual([1, 4, 6, 1]);
});

test('streams spread over the shards evenly', () => {
  const counts = Array<number>(shardCount).fill(0);
  for (let n = 0; n < 8_000; n++) {
    const shard = shardOf(`case/case_${n}`);
    counts[shard] = (counts[shard] ?? 0) + 1;
  }
  expect(counts).toHaveLength(shardCount);
  for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(200);
});
