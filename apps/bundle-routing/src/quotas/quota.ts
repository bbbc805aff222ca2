import type {
  bundleRoutingEvents,
  EventBody,
  PartyRef,
  quotaOpened,
  TaskId,
  TransferId,
} from '@walking-hall/contracts';

export type QuotaEvent = Extract<
  EventBody<(typeof bundleRoutingEvents)[number]>,
  { readonly type: `hall.quota.${string}` }
>;
export type QuotaFacts = Omit<EventBody<typeof quotaOpened>['data'], 'amount' | 'at'>;

export interface QuotaEntry {
  readonly kind: 'DEBIT' | 'RETURN';
  readonly quantity: number;
  /** The task or transfer. */
  readonly reference: string;
  readonly at: string;
}

interface OfferedTransfer {
  readonly transfer: TransferId;
  readonly to: PartyRef;
  readonly quantity: number;
}

export interface OpenQuota {
  readonly status: 'OPEN';
  readonly facts: QuotaFacts;
  readonly amount: number;
  readonly balance: number;
  readonly entries: readonly QuotaEntry[];
  /** Offered and not confirmed yet: they hold nothing back until they are. */
  readonly offered: readonly OfferedTransfer[];
  /** Parties whose transfers were confirmed: they may read, and repeat their confirmation. */
  readonly receivers: readonly PartyRef[];
}

export type QuotaState = { readonly status: 'NONE' } | OpenQuota;
export const noQuota: QuotaState = { status: 'NONE' };

export type QuotaCommand = { readonly at: string } & (
  | { readonly kind: 'open'; readonly facts: QuotaFacts; readonly amount: number }
  | { readonly kind: 'debit'; readonly task: TaskId; readonly quantity: number }
  | { readonly kind: 'return'; readonly task: TaskId }
  | {
      readonly kind: 'offerTransfer';
      readonly transfer: TransferId;
      readonly to: QuotaFacts['party'];
      readonly quantity: number;
    }
  | { readonly kind: 'confirmTransfer'; readonly transfer: TransferId }
);
