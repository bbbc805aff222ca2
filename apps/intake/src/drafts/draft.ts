import type { ActedBy, draftEvents, draftSaved, EventBody, precheckPassed } from '@walking-hall/contracts';

export type DraftEvent = EventBody<(typeof draftEvents)[number]>;
export type Saved = EventBody<typeof draftSaved>['data'];
export type Precheck = EventBody<typeof precheckPassed>['data'];

export interface OpenDraft {
  readonly status: 'OPEN';
  readonly saved: Saved;
  /** Who saved it first. */
  readonly started: { readonly account: string; readonly capacity: ActedBy['capacity'] };
  /** What the package passed as it is now: saving it again needs another check. */
  readonly precheck?: Precheck;
}

/** A draft has the number of the application that it becomes. */
export type DraftState = { readonly status: 'NONE' | 'SUBMITTED' | 'DISCARDED' } | OpenDraft;
export const noDraft: DraftState = { status: 'NONE' };

export type DraftCommand = { readonly at: string } & (
  | { readonly kind: 'save'; readonly saved: Saved }
  | { readonly kind: 'unmask'; readonly by: string; readonly reason: string }
  | { readonly kind: 'passPrecheck'; readonly precheck: Precheck }
  | { readonly kind: 'submit' }
  | { readonly kind: 'discard'; readonly how: 'BY_HAND' | 'ABANDONED' }
);
