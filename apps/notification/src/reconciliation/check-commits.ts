import { AppError, errorKind } from '@walking-hall/app-error';
import { eventOf, noticeIntended, type ReconciliationCounts } from '@walking-hall/contracts';
import type { MessageHandler } from '@walking-hall/messaging';
import { type Commit, everything, messagesOf, type Views } from '@walking-hall/persistence';
import type { TakeFacts } from '../notices/intend-notices.ts';
import type { NoticeStore } from '../notices/notice.store.ts';
import type { OwedNotice } from '../notices/notice.ts';
import { eventQuery, type NoticeDocument } from '../notices/notice.views.ts';
import type { FindOwed } from '../notices/owed-notices.ts';
import { compareNotices } from './compare-notices.ts';
import { addCounts, noCounts } from './reconciliation.ts';
import type { Finding } from './reconciliation.views.ts';

export interface CheckDeps {
  readonly views: Pick<Views, 'find'>;
  readonly store: Pick<NoticeStore, 'load'>;
  readonly findOwed: FindOwed;
  /** What reads the events of live messages, given what to do with them: the same reading, so that nothing differs. */
  createHandler(take: TakeFacts): MessageHandler;
  /** Types of events that a rule can be about. */
  readonly types: ReadonlySet<string>;
}

export type FoundDifference = Omit<Finding, 'reconciliation'>;

export interface Checked {
  readonly counts: ReconciliationCounts;
  readonly findings: readonly FoundDifference[];
}

/**
 * Holds the events of an owner's commits against the notices that were written down for them.
 * @throws AppError of the kind `unavailable`, to be tried again
 */
export type CheckCommits = (source: string, commits: readonly Commit[]) => Promise<Checked>;

export function createCheckCommits(deps: CheckDeps): CheckCommits {
  const { views, store, findOwed } = deps;

  async function written(event: string): Promise<readonly NoticeDocument[]> {
    const found: NoticeDocument[] = [];
    let cursor: string | undefined;
    do {
      const page = await views.find(eventQuery, { equals: { event }, limit: 1_000, cursor }, everything);
      found.push(...page.documents.map(({ doc }) => doc));
      cursor = page.next;
    } while (cursor !== undefined);
    return found;
  }

  /** A view may be behind its commit; what is missing there is looked for in the stream itself. */
  async function unwritten(candidates: readonly OwedNotice[]): Promise<readonly OwedNotice[]> {
    const loaded = await Promise.all(candidates.map(({ notice }) => store.load(notice)));
    return candidates.filter((_, index) => loaded[index] === undefined);
  }

  return async (source, commits) => {
    let counts: ReconciliationCounts = { ...noCounts, commits: commits.length };
    const findings: FoundDifference[] = [];
    const handle = deps.createHandler(async (message, facts, bundle) => {
      const event = message.event.id;
      const { notices, complete } = await findOwed(message, facts, bundle);
      if (!complete) throw new Error(`the bundle of ${facts.about} has not been heard of`);
      const compared = compareNotices(notices, await written(event));
      const { unexpected, doubled } = compared;
      const missing = await unwritten(compared.missing);
      counts = addCounts(counts, {
        ...noCounts,
        owed: notices.length,
        present: notices.length - missing.length,
        missing: missing.length,
        unexpected: unexpected.length,
        doubled: doubled.length,
      });
      findings.push(
        ...missing.map((owed) => missingFinding(owed, message.event.time)),
        ...unexpected.map((each) => ({ kind: 'UNEXPECTED' as const, event, ...keyOf(each) })),
        ...doubled.map((each) => ({ kind: 'DOUBLED' as const, event, ...keyOf(each) })),
      );
    });

    for (const message of commits.flatMap((commit) => messagesOf(commit, source, () => source))) {
      if (deps.types.has(message.event.type)) counts = { ...counts, events: counts.events + 1 };
      try {
        await handle(message);
      } catch (error) {
        if (error instanceof AppError && errorKind(error.code) === 'unavailable') throw error;
        counts = { ...counts, unclear: counts.unclear + 1 };
        findings.push({ kind: 'UNCLEAR', event: message.event.id });
      }
    }
    return { counts, findings };
  };
}

function missingFinding(owed: OwedNotice, at: string): FoundDifference {
  const { data } = eventOf(noticeIntended, { ...owed, params: { ...owed.params }, at });
  return { kind: 'MISSING', event: owed.event, ...keyOf(owed), intended: data };
}

function keyOf({
  notice,
  rule,
  recipient,
  channel,
}: Pick<NoticeDocument, 'notice' | 'rule' | 'recipient' | 'channel'>) {
  return { notice, rule, recipient, channel };
}
