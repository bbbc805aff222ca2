import type { OwedNotice } from '../notices/notice.ts';
import type { NoticeDocument } from '../notices/notice.views.ts';

type Written = Pick<NoticeDocument, 'notice' | 'rule' | 'recipient' | 'channel'>;

export interface Difference {
  readonly missing: readonly OwedNotice[];
  readonly unexpected: readonly Written[];
  readonly doubled: readonly Written[];
}

/** What an event owes, held against what was written down for it. Pure. */
export function compareNotices(owed: readonly OwedNotice[], written: readonly Written[]): Difference {
  const owedIds = new Set<string>(owed.map(({ notice }) => notice));
  const writtenIds = new Set<string>(written.map(({ notice }) => notice));
  const seen = new Set<string>();
  const doubled: Written[] = [];
  for (const each of written) {
    const key = keyOf(each);
    if (seen.has(key)) doubled.push(each);
    seen.add(key);
  }
  return {
    missing: owed.filter(({ notice }) => !writtenIds.has(notice)),
    unexpected: written.filter((each) => !owedIds.has(each.notice) && !doubled.includes(each)),
    doubled,
  };
}

/** Whatever its version says, a rule owes a recipient one notice on a channel. */
function keyOf({ rule, recipient, channel }: Written): string {
  return JSON.stringify([rule.slice(0, rule.lastIndexOf('@')), recipient, channel]);
}
