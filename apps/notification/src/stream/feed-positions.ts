import type { Commit } from '@walking-hall/persistence';

/** Reads commits of a feed after a position, by rising position. */
export type ReadFeed = (after: number, limit: number) => Promise<readonly Commit[]>;

/**
 * The last position of a feed, or one before its first commit that `isReached` says yes to; what is beyond such a commit
 * must be reached too. A few dozen reads, however long the feed is.
 */
export async function positionBefore(
  read: ReadFeed,
  isReached: (commit: Commit) => boolean = () => false,
): Promise<number> {
  const isBeyond = async (position: number) => {
    const [next] = await read(position, 1);
    return next === undefined || isReached(next);
  };
  if (await isBeyond(0)) return 0;
  let before = 0;
  let beyond = 1;
  while (!(await isBeyond(beyond))) {
    before = beyond;
    beyond *= 2;
  }
  while (beyond - before > 1) {
    const middle = Math.floor((before + beyond) / 2);
    if (await isBeyond(middle)) beyond = middle;
    else before = middle;
  }
  return beyond;
}
