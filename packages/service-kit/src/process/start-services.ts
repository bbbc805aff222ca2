import { setTimeout } from 'node:timers/promises';
import type { Tracer } from '@opentelemetry/api';
import { topicOf } from '@walking-hall/contracts';
import type { Messaging } from '@walking-hall/messaging';
import { createOutboxRelay, type OutboxRelay, type Persistence } from '@walking-hall/persistence';
import type { Registry } from 'prom-client';
import type { Clock } from '../clock/clock.ts';
import { createJobRunner } from '../clock/jobs.ts';
import type { Service } from '../service.ts';
import { tracedMessaging } from '../tracing/traced-messaging.ts';
import { silentTracer } from '../tracing/tracing.ts';
import type { Logger } from './logger.ts';

/** A service and the store that is its own. */
export interface ServicePart {
  readonly service: Service;
  readonly persistence: Persistence;
}

export interface StartServicesOptions {
  readonly parts: readonly ServicePart[];
  readonly messaging: Messaging;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly registry?: Registry;
  /** Makes spans of messages; silent where absent. */
  readonly tracer?: Tracer;
  /** How often the outboxes are looked through for what no wake told of. Default 1,000. */
  readonly sweepMs?: number;
}

export interface RunningServices {
  /**
   * Resolves once nothing follows any more from what has happened: jobs run, events published and handled. Says how many
   * commits were made since the start.
   */
  settle(): Promise<number>;
  /** Ends jobs, then handlers, publishes what they have committed, then closes the engines. */
  stop(): Promise<void>;
}

/** How long a stop waits for what is committed to be published: where the engines don't answer, another instance or the next start does it. */
const lastPublishMs = 5_000;

/**
 * Starts what services do beside answering requests: their handlers, outboxes, jobs. The engines are its own from then on: where
 * it can not start, they are closed, and nothing runs.
 * @throws AppError `storage_unavailable` where the events' engine does not answer
 */
export async function startServices({
  parts,
  messaging: untraced,
  clock,
  logger,
  registry,
  tracer = silentTracer,
  sweepMs = 1_000,
}: StartServicesOptions): Promise<RunningServices> {
  const messaging = tracedMessaging(untraced, tracer);
  async function close(): Promise<void> {
    await messaging.stop();
    await Promise.all(parts.map(({ persistence }) => persistence.close()));
  }

  try {
    for (const { service } of parts)
      for (const subscription of service.subscriptions) messaging.subscribe(subscription);
    await messaging.start();
  } catch (error) {
    await close();
    throw error;
  }

  let commits = 0;
  const relays = parts.map(({ service, persistence }) => {
    persistence.streams.onAppend(() => commits++);
    return createOutboxRelay({
      persistence,
      service: service.name,
      topicOf,
      publish: (messages) => messaging.publish(messages),
      repair: (stream) => service.repair(stream),
      sweepMs,
      onFailure: (error, shard) =>
        logger.warn({ err: error, service: service.name, shard }, 'events could not be published yet'),
    });
  });
  for (const relay of relays) relay.start();
  const jobs = createJobRunner({
    jobs: parts.flatMap(({ service }) => service.jobs),
    clock,
    logger,
    ...(registry === undefined ? {} : { registry }),
  });
  jobs.start();

  return {
    async settle() {
      for (let before = -1; before !== commits; ) {
        before = commits;
        await jobs.runAll();
        await Promise.all(relays.map((relay) => relay.idle()));
        await messaging.drained();
      }
      return commits;
    },
    async stop() {
      await jobs.stop();
      await messaging.endHandling();
      await Promise.race([published(relays), setTimeout(lastPublishMs, undefined, { ref: false })]);
      await Promise.all(relays.map((relay) => relay.stop()));
      await close();
    },
  };
}

/** Resolves when the outboxes are empty, or their relays were stopped before. */
async function published(relays: readonly OutboxRelay[]): Promise<void> {
  await Promise.allSettled(relays.map((relay) => relay.idle()));
}
