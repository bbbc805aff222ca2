import { findingKind, noticeChannel, reconciliation } from '@walking-hall/contracts';
import { defineQuery, defineRecords, defineView, type ViewPut } from '@walking-hall/persistence';
import { z } from 'zod';
import type { KnownReconciliation, ReconciliationState } from './reconciliation.ts';

export const reconciliationView = defineView({
  name: 'notice_reconciliations',
  schema: reconciliation,
  indexes: { status: ['status', 'requestedAt'] },
});
export const openQuery = defineQuery(reconciliationView, { equals: ['status'], orderBy: 'requestedAt' });

/** What a reconciliation found, by `{reconciliation}|{event}|{notice}`: records, as they are written before their commit. */
export const findingRecords = defineRecords({
  name: 'notice_findings',
  schema: z.strictObject({
    reconciliation: z.string(),
    kind: findingKind,
    event: z.string(),
    notice: z.string().optional(),
    rule: z.string().optional(),
    recipient: z.string().optional(),
    channel: noticeChannel.optional(),
    /** What would be intended, of a missing notice: the data of its event. */
    intended: z.unknown().optional(),
  }),
  indexes: { event: ['reconciliation', 'event'], kind: ['reconciliation', 'kind', 'event'] },
});
export type Finding = z.infer<typeof findingRecords.schema>;

export const findingQuery = defineQuery(findingRecords, { equals: ['reconciliation'], orderBy: 'event' });
export const findingByKindQuery = defineQuery(findingRecords, {
  equals: ['reconciliation', 'kind'],
  orderBy: 'event',
});

export function reconciliationPuts(id: string, state: ReconciliationState): Omit<ViewPut, 'seq'>[] {
  return state.status === 'NONE' ? [] : [{ view: reconciliationView, key: id, doc: shown(state) }];
}

export function shown(state: KnownReconciliation): z.infer<typeof reconciliation> {
  return { ...state, feeds: state.feeds.map((feed) => ({ ...feed })) };
}
