import {
  applicationAccepted,
  applicationNotAccepted,
  applicationReceived,
  bundleEnabled,
  caseCompleted,
  caseDelivered,
  caseOpened,
  caseWithdrawn,
  clockDue,
  clockWarned,
  complaintAccepted,
  complaintFedBack,
  complaintFiled,
  complaintRevisited,
  type EventBody,
  type HallEventBody,
  hallLayoutChanged,
  milestoneClosed,
  milestoneReported,
  queueTicketCalled,
  ratingGiven,
  ratingReviewed,
  regionRegistered,
  resultsReleased,
  servicePointRegistered,
  serviceRequestOpened,
  serviceRequestSolved,
  taskClosed,
  taskDecided,
  taskEnded,
  taskExtended,
  taskOpened,
  taskResumed,
  taskStopped,
  tripClosed,
} from '@walking-hall/contracts';

/** The events that figures follow from. All others are passed by. */
export const countedEvents = [
  regionRegistered,
  bundleEnabled,
  servicePointRegistered,
  hallLayoutChanged,
  applicationReceived,
  applicationAccepted,
  applicationNotAccepted,
  caseOpened,
  taskOpened,
  taskDecided,
  taskClosed,
  taskEnded,
  taskStopped,
  taskResumed,
  taskExtended,
  clockWarned,
  clockDue,
  milestoneReported,
  milestoneClosed,
  resultsReleased,
  caseCompleted,
  caseWithdrawn,
  caseDelivered,
  ratingGiven,
  ratingReviewed,
  complaintFiled,
  complaintAccepted,
  complaintFedBack,
  complaintRevisited,
  serviceRequestOpened,
  serviceRequestSolved,
  tripClosed,
  queueTicketCalled,
] as const;

export type CountedEvent = EventBody<(typeof countedEvents)[number]>;
export type DataOf<N extends CountedEvent['type']> = Extract<CountedEvent, { type: N }>['data'];

export type ParsedEvent =
  | { readonly kind: 'counted'; readonly event: CountedEvent }
  | { readonly kind: 'other' }
  /** Paths of the places that break the contract; never what stands there. */
  | { readonly kind: 'broken'; readonly paths: readonly string[] };

const schemas = new Map<string, (typeof countedEvents)[number]['data']>(
  countedEvents.map(({ type, data }) => [type, data]),
);

/** Parses an event by its contract. */
export function parseCounted({ type, data }: HallEventBody): ParsedEvent {
  const schema = schemas.get(type);
  if (!schema) return { kind: 'other' };
  const result = schema.safeParse(data);
  if (!result.success)
    return { kind: 'broken', paths: result.error.issues.map(({ path }) => path.join('.')) };
  // The schema is the one that the definition of this type declares.
  return { kind: 'counted', event: { type, data: result.data } as CountedEvent };
}
