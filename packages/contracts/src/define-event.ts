import { z } from 'zod';

/** The topics: one for each owning service, and one compacted one for the bundles that regions have enabled. */
export const topics = {
  intake: 'hall.intake',
  bundleRouting: 'hall.bundle-routing',
  bundles: 'hall.bundles',
  notification: 'hall.notification',
} as const;
export type Topic = (typeof topics)[keyof typeof topics];

export interface EventDefinition<N extends string = string, T = unknown> {
  /** `hall.case.task-decided.v1`: aggregate, past tense, version. */
  readonly type: N;
  readonly topic: Topic;
  readonly summary: string;
  readonly data: z.ZodType<T>;
}

/** What an aggregate's commit holds: the type and the data. The relay makes a CloudEvent of it. */
export interface HallEventBody<N extends string = string, T = unknown> {
  readonly type: N;
  readonly data: T;
}

/** CloudEvents 1.0, with the hall's extension attributes. Carries ids, codes, times and results; no personal data. */
export const hallEvent = z.strictObject({
  specversion: z.literal('1.0'),
  /** `{stream}@{seq}.{index}`: the same event always has the same id. */
  id: z.string().min(1),
  /** `/services/intake` */
  source: z.string().min(1),
  type: z.string().regex(/^hall\.[a-z-]+\.[a-z-]+\.v\d+$/),
  /** The aggregate's id; also the message's key. */
  subject: z.string().min(1),
  time: z.string().min(1),
  datacontenttype: z.literal('application/json'),
  traceparent: z.string().optional(),
  data: z.unknown(),
});
export type HallEvent = z.infer<typeof hallEvent>;

export function defineEvent<const N extends string, T>(
  definition: EventDefinition<N, T>,
): EventDefinition<N, T> {
  return definition;
}

/** The body of an event as its definition types it. */
export type EventBody<D> = D extends EventDefinition<infer N, infer T> ? HallEventBody<N, T> : never;

/** Makes an event's body, typed by its definition. */
export function eventOf<N extends string, T>(
  definition: EventDefinition<N, T>,
  data: T,
): HallEventBody<N, T> {
  return { type: definition.type, data };
}
