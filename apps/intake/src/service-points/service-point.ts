import type { Channel, EventBody, servicePointRegistered } from '@walking-hall/contracts';

export type ServicePointEvent = EventBody<typeof servicePointRegistered>;
export type RegisteredPoint = ServicePointEvent['data'];

export type ServicePointState =
  | { readonly status: 'NONE' }
  | { readonly status: 'REGISTERED'; readonly point: RegisteredPoint };
export const noServicePoint: ServicePointState = { status: 'NONE' };

export type ServicePointCommand = { readonly kind: 'register'; readonly point: RegisteredPoint };

/** The channel that stays with an application taken at a kind of point. */
export const channelOf: Readonly<Record<RegisteredPoint['kind'], Channel>> = {
  HALL: 'COUNTER',
  STATION: 'STATION',
  MOBILE: 'MOBILE',
  KIOSK: 'KIOSK',
  ONLINE: 'ONLINE',
};
