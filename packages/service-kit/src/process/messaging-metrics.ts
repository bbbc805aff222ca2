import type { MessageOutcome, MessagingObserver, SubscriptionLag } from '@walking-hall/messaging';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { Clock } from '../clock/clock.ts';
import type { Logger } from './logger.ts';

/** Fine up to the hall's bar of 150 ms, then up to an hour: an engine may have been away for so long. */
const bucketsSeconds = [0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 10, 60, 600, 3_600];
const outcomes: readonly MessageOutcome[] = ['handled', 'set_aside', 'tried_again'];
/** Whoever fetches the figures waits no longer. */
const lagWithinMs = 5_000;

export interface MessagingMetricsOptions {
  readonly registry: Registry;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'debug'>;
}

/**
 * Shows what a messaging engine tells: `hall_message_lag`, `hall_messages_total`, `hall_message_delay_seconds` by
 * subscription, `hall_messages_published_total` by topic.
 */
export function createMessagingMetrics({
  registry,
  clock,
  logger,
}: MessagingMetricsOptions): MessagingObserver {
  const registers = [registry];
  let lagOf: () => Promise<SubscriptionLag> = async () => new Map();
  const published = new Counter({
    name: 'hall_messages_published_total',
    help: 'Messages that the engine has taken, by topic',
    labelNames: ['topic'],
    registers,
  });
  const ended = new Counter({
    name: 'hall_messages_total',
    help: 'Messages handed to a subscription: handled, set aside, or to be tried again',
    labelNames: ['subscription', 'outcome'],
    registers,
  });
  const delay = new Histogram({
    name: 'hall_message_delay_seconds',
    help: "From an event's time to the end of its handling",
    labelNames: ['subscription'],
    buckets: bucketsSeconds,
    registers,
  });
  new Gauge({
    name: 'hall_message_lag',
    help: 'Records that this instance still has to handle, of those that are its own; absent while the engine is away',
    labelNames: ['subscription'],
    registers,
    async collect() {
      const lag = await within(lagWithinMs, lagOf()).catch((error: unknown) => {
        logger.debug({ err: error }, 'the lag is not known');
        return new Map<string, number>();
      });
      this.reset();
      for (const [subscription, records] of lag) this.set({ subscription }, records);
    },
  });

  return {
    started(subscriptions, lag) {
      lagOf = lag;
      // From nought on, so that the first message set aside is a rise.
      for (const subscription of subscriptions) {
        for (const outcome of outcomes) ended.inc({ subscription, outcome }, 0);
        delay.zero({ subscription });
      }
    },
    published(messages) {
      for (const { topic } of messages) published.inc({ topic });
    },
    ended(subscription, outcome, { event }) {
      ended.inc({ subscription, outcome });
      if (outcome !== 'handled') return;
      delay.observe({ subscription }, Math.max(0, clock.nowMs() - Date.parse(event.time)) / 1_000);
    },
  };
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('too late')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
