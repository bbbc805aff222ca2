export type { DeadLetter, MessageHandler, Messaging, Subscription } from './messaging.ts';
export type { MessageOutcome, MessagingObserver, SubscriptionLag } from './messaging-observer.ts';
export { logged } from './middleware/logged.ts';
export { type EventHandlers, parsed } from './middleware/parsed.ts';
export { decideRetry, type RetryDecision, type RetryPolicy } from './retry-decision.ts';
