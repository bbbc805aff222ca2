export {
  defineEvent,
  type EventBody,
  type EventDefinition,
  eventOf,
  type HallEvent,
  type HallEventBody,
  hallEvent,
  type Topic,
  topics,
} from './define-event.ts';
export { defineOperation, type HttpMethod, type Operation } from './define-operation.ts';
export * from './events/bundle-routing.events.ts';
export { allEvents, topicOf } from './events/index-of-events.ts';
export * from './events/intake.events.ts';
export * from './events/notification.events.ts';
export * from './http/bundle-routing.http.ts';
export * from './http/common.http.ts';
export * from './http/intake.http.ts';
export * from './http/notification.http.ts';
export * from './http/reporting.http.ts';
export * from './ids.ts';
export type { Message } from './message.ts';
export { type HallClaims, hallClaims, type Role, role } from './principal.ts';
export { publicText } from './public-text.ts';
export { type CaseStatus, caseMoves, caseStatus, mayMove } from './status.ts';
