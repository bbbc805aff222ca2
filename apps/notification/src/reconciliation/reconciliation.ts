import type {
  EventBody,
  ReconciliationCounts,
  reconciliationAdvanced,
  reconciliationCompleted,
  reconciliationRequested,
} from '@walking-hall/contracts';

export interface FeedProgress {
  readonly source: string;
  /** The last commit that was read. */
  readonly position: number;
  readonly ended: boolean;
}

/** Reading the owners' events, intending what is missing, done. Each step is a commit, so that any instance goes on. */
export type ReconciliationState =
  | { readonly status: 'NONE' }
  | {
      readonly status: 'READING' | 'REPAIRING' | 'COMPLETED';
      readonly reconciliation: string;
      readonly from: string;
      readonly to: string;
      readonly repair: boolean;
      readonly feeds: readonly FeedProgress[];
      readonly counts: ReconciliationCounts;
      readonly repaired: number;
      readonly requestedAt: string;
      readonly completedAt?: string;
    };

export type KnownReconciliation = Exclude<ReconciliationState, { status: 'NONE' }>;

export type ReconciliationCommand =
  | {
      readonly kind: 'request';
      readonly reconciliation: string;
      readonly from: string;
      readonly to: string;
      readonly repair: boolean;
      readonly feeds: readonly { readonly source: string; readonly after: number }[];
      readonly at: string;
    }
  | {
      readonly kind: 'advance';
      readonly source: string;
      readonly after: number;
      readonly position: number;
      readonly ended: boolean;
      readonly counts: ReconciliationCounts;
      readonly at: string;
    }
  | { readonly kind: 'complete'; readonly repaired: number; readonly at: string };

export type ReconciliationEvent = EventBody<
  typeof reconciliationRequested | typeof reconciliationAdvanced | typeof reconciliationCompleted
>;

export const noReconciliation: ReconciliationState = { status: 'NONE' };

export const noCounts: ReconciliationCounts = {
  commits: 0,
  events: 0,
  owed: 0,
  present: 0,
  missing: 0,
  unexpected: 0,
  doubled: 0,
  unclear: 0,
};

export function addCounts(a: ReconciliationCounts, b: ReconciliationCounts): ReconciliationCounts {
  return {
    commits: a.commits + b.commits,
    events: a.events + b.events,
    owed: a.owed + b.owed,
    present: a.present + b.present,
    missing: a.missing + b.missing,
    unexpected: a.unexpected + b.unexpected,
    doubled: a.doubled + b.doubled,
    unclear: a.unclear + b.unclear,
  };
}
