import { type EventDefinition, type Topic, topics } from '../define-event.ts';
import type { ServiceName } from '../http/service-api.ts';

interface TopicRow {
  /** The service whose facts these are; nobody else writes here. */
  readonly owner: ServiceName;
  /** Who listens (architecture §1). */
  readonly readers: readonly ServiceName[];
  /** Kafka keeps the last event of each key for ever. */
  readonly compacted: boolean;
  readonly summary: string;
}

export const topicTable: Readonly<Record<Topic, TopicRow>> = {
  [topics.intake]: {
    owner: 'intake',
    readers: ['intake', 'bundle-routing', 'notification', 'reporting'],
    compacted: false,
    summary:
      'What was asked: applications, service points, trips, bookings, queues, ratings, complaints, requests.',
  },
  [topics.bundleRouting]: {
    owner: 'bundle-routing',
    readers: ['intake', 'bundle-routing', 'notification', 'reporting'],
    compacted: false,
    summary: 'What is decided: regions, the catalog, cases, tasks, clocks, quotas, activities, deliveries.',
  },
  [topics.bundles]: {
    owner: 'bundle-routing',
    readers: ['intake', 'notification', 'reporting'],
    compacted: true,
    summary: 'The bundles that each region has enabled, resolved with its overlay.',
  },
  [topics.notification]: {
    owner: 'notification',
    readers: ['reporting'],
    compacted: false,
    summary: 'What was said: notices owed, and what became of them.',
  },
};

/** Aggregates that an event's type names shorter than they are. */
const aggregates: Readonly<Record<string, string>> = {
  agency: 'party',
  booking: 'slot',
  bundle: 'bundle version',
  grid: 'region',
  precheck: 'draft',
  'hall-layout': 'service point',
  queue: 'window group and day',
  'queue-ticket': 'window group and day',
  quota: 'quota account',
  score: 'region and firm',
  'score-loan': 'region and firm',
  tide: 'service point and day',
};

/** What the key of an event's message identifies, in words: events with the same key keep their order. */
export function keyOf({ type, topic }: Pick<EventDefinition, 'type' | 'topic'>): string {
  if (topic === topics.bundles) return 'region and bundle';
  const aggregate = type.split('.')[1] ?? type;
  return aggregates[aggregate] ?? aggregate.replaceAll('-', ' ');
}
