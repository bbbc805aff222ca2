import {
  applicationAccepted,
  applicationReceived,
  bundleEnabled,
  caseCompleted,
  caseDelivered,
  clockDue,
  clockWarned,
  type EventBody,
  type HallEventBody,
  regionRegistered,
  resultsReleased,
  taskClosed,
  taskDecided,
  taskExtended,
  taskOpened,
  taskResumed,
} from '@walking-hall/contracts';

/** The events that figures follow from. All others are passed by. */
export const countedEvents = [
  regionRegistered,
  bundleEnabled,
  applicationReceived,
  applicationAccepted,
  taskOpened,
  taskDecided,
  taskClosed,
  taskResumed,
  taskExtended,
  clockWarned,
  clockDue,
  resultsReleased,
  caseCompleted,
  caseDelivered,
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
