import { topicOf } from '@walking-hall/contracts';
import type { Messaging } from '@walking-hall/messaging';
import { createOutboxRelay, type Persistence } from '@walking-hall/persistence';
import type { Registry } from 'prom-client';
import type { Clock } from '../clock/clock.ts';
import { createJobRunner } from '../clock/jobs.ts';
import type { Service } from '../service.ts';
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
  /** How often the outboxes are looked through for what no wake told of. Default 1,000. */
  readonly sweepMs?: number;
}

export interface RunningServices {
  /**
   * Resolves once nothing follows any more from what has happened: jobs run, events published and handled. Says how many
   * commits were made since the start.
   */
  settle(): Promise<number>;
  /** Ends jobs, then relays, then handlers, then closes the stores: nothing acknowledged is left behind. */
  stop(): Promise<void>;
}

/** Starts what a service does beside answering requests: its outbox, its handlers, its jobs. */
export async function startServices({
  parts,
  messaging,
  clock,
  logger,
  registry,
  sweepMs = 1_000,
}: StartServicesOptions): Promise<RunningServices> {
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
  for (const { service } of parts)
    for (const subscription of service.subscriptions) messaging.subscribe(subscription);
  const jobs = createJobRunner({
    jobs: parts.flatMap(({ service }) => service.jobs),
    clock,
    logger,
    ...(registry === undefined ? {} : { registry }),
  });

  for (const relay of relays) relay.start();
  await messaging.start();
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
      await Promise.all(relays.map((relay) => relay.stop()));
      await messaging.stop();
      await Promise.all(parts.map(({ persistence }) => persistence.close()));
    },
  };
}
