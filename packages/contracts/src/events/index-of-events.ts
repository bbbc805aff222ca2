import type { EventDefinition, Topic } from '../define-event.ts';
import { bundleRoutingEvents } from './bundle-routing.events.ts';
import { feedbackEvents } from './feedback.events.ts';
import { intakeEvents } from './intake.events.ts';
import { notificationEvents } from './notification.events.ts';

/** Every event that leaves a service. */
export const allEvents: readonly EventDefinition[] = [
  ...intakeEvents,
  ...feedbackEvents,
  ...bundleRoutingEvents,
  ...notificationEvents,
];

const topicByType = new Map(allEvents.map(({ type, topic }) => [type, topic]));

/** @throws Error for a type that no contract declares. */
export function topicOf(type: string): Topic {
  const topic = topicByType.get(type);
  if (!topic) throw new Error(`no contract declares the event ${type}`);
  return topic;
}
