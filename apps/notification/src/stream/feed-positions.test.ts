import type { Commit } from '@walking-hall/persistence';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionBefore } from './feed-positions.ts';

const feedOf = (positions: readonly number[]) => async (after: number, limit: number) =>
  positions
    .filter((position) => position > after)
    .slice(0, limit)
    .map((position) => ({ position }) as Commit);

const gapped = fc
  .uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 30 })
  .map((positions) => positions.sort((a, b) => a - b));

test('the end of a feed is the position of its last commit, whatever gaps it has', async () => {
  await fc.assert(
    fc.asyncProperty(gapped, async (positions) => {
      expect(await positionBefore(feedOf(positions))).toBe(positions.at(-1) ?? 0);
    }),
  );
});

test('reading on from there gives just what is reached', async () => {
  await fc.assert(
    fc.asyncProperty(gapped, fc.integer({ min: 0, max: 1_000_001 }), async (positions, from) => {
      const read = feedOf(positions);
      const found = await positionBefore(read, ({ position }) => position >= from);
      const rest = await read(found, 100);
      expect(rest.map(({ position }) => position)).toEqual(positions.filter((position) => position >= from));
    }),
  );
});
