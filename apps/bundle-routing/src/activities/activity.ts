import type { activityPlanned, activitySignedUp, CaseId, EventBody } from '@walking-hall/contracts';

export type ActivityEvent = EventBody<typeof activityPlanned> | EventBody<typeof activitySignedUp>;
export type PlannedActivity = EventBody<typeof activityPlanned>['data'];

export interface Place {
  readonly seat?: number;
  readonly waiting?: number;
}

export type ActivityState =
  | { readonly status: 'NONE' }
  | {
      readonly status: 'PLANNED';
      readonly planned: PlannedActivity;
      readonly places: Readonly<Record<string, Place>>;
    };
export const noActivity: ActivityState = { status: 'NONE' };

export type ActivityCommand =
  | { readonly kind: 'plan'; readonly planned: PlannedActivity }
  | { readonly kind: 'signUp'; readonly case: CaseId; readonly at: string };
