import type { Channel, EventBody, servicePointRegistered, tripPublished } from '@walking-hall/contracts';

export type ServicePointEvent = EventBody<typeof servicePointRegistered> | EventBody<typeof tripPublished>;
export type RegisteredPoint = EventBody<typeof servicePointRegistered>['data'];
export type Trip = Omit<EventBody<typeof tripPublished>['data'], 'servicePoint'>;

export type ServicePointState =
  | { readonly status: 'NONE' }
  | {
      readonly status: 'REGISTERED';
      readonly point: RegisteredPoint;
      readonly trips: Readonly<Record<string, Trip>>;
    };
export const noServicePoint: ServicePointState = { status: 'NONE' };

export type ServicePointCommand =
  | { readonly kind: 'register'; readonly point: RegisteredPoint }
  | { readonly kind: 'publishTrip'; readonly trip: Trip };

/** The channel that stays with an application taken at a kind of point. */
export const channelOf: Readonly<Record<RegisteredPoint['kind'], Channel>> = {
  HALL: 'COUNTER',
  STATION: 'STATION',
  MOBILE: 'MOBILE',
  KIOSK: 'KIOSK',
  ONLINE: 'ONLINE',
};
