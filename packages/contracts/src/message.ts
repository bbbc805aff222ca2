import type { HallEvent } from './define-event.ts';

/** An event on its way between services: the CloudEvent, and where it stands in its owner's commits. */
export interface Message {
  readonly topic: string;
  /** Events with the same key keep their order; the event's subject. */
  readonly key: string;
  readonly event: HallEvent;
  /** Owner and shard, `intake/3`: what a projection counts by. */
  readonly source: string;
  /** Commit position × 1,000 + index of the event in its commit: rises within a source. */
  readonly order: number;
}
