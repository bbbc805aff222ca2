import type {
  EventBody,
  RegionCode,
  RegionPath,
  ServicePointId,
  TripId,
  TripPlan,
  tripCancelled,
  tripChanged,
  tripClosed,
  tripOpened,
  tripPublished,
} from '@walking-hall/contracts';

export type TripEvent =
  | EventBody<typeof tripPublished>
  | EventBody<typeof tripChanged>
  | EventBody<typeof tripOpened>
  | EventBody<typeof tripClosed>
  | EventBody<typeof tripCancelled>;

export interface TripSubject {
  readonly servicePoint: ServicePointId;
  readonly trip: TripId;
  readonly region: RegionCode;
  readonly regionPath: RegionPath;
}

interface Common {
  readonly subject: TripSubject;
  readonly plan: TripPlan;
}

export type TripState =
  | { readonly status: 'NONE' }
  | ({ readonly status: 'PUBLISHED' } & Common)
  | ({ readonly status: 'OPEN'; readonly openedAt: string } & Common)
  | ({
      readonly status: 'CLOSED';
      readonly openedAt: string;
      readonly closedAt: string;
      readonly personsServed: number;
      readonly problemsSolved: number;
    } & Common)
  | ({ readonly status: 'CANCELLED'; readonly reason: string } & Common);
export const noTrip: TripState = { status: 'NONE' };

export type TripCommand = { readonly at: string } & (
  | { readonly kind: 'publish'; readonly subject: TripSubject; readonly plan: TripPlan }
  | { readonly kind: 'open' }
  | { readonly kind: 'close'; readonly personsServed: number; readonly problemsSolved: number }
  | { readonly kind: 'cancel'; readonly reason: string }
);

/** A trip's id is its point's own: the two name its stream. */
export function tripKey({ servicePoint, trip }: Pick<TripSubject, 'servicePoint' | 'trip'>): string {
  return `${servicePoint}.${trip}`;
}
