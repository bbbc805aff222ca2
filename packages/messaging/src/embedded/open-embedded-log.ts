import { AppError } from '@walking-hall/app-error';
import { createGroupCommit, openDatabase } from '@walking-hall/sqlite-writer';
import type { Logger } from 'pino';
import { codeOf, reportTrouble } from '../delivery/report-trouble.ts';
import { requireNewSubscription } from '../delivery/require-new-subscription.ts';
import type { Messaging, Subscription } from '../messaging.ts';
import type { MessagingObserver } from '../messaging-observer.ts';
import { createDelivery, type Delivery } from './delivery.ts';
import { logFormat } from './log-format.ts';
import { createLogStore } from './log-store.ts';
import { createMessageReader } from './message-reader.ts';
import { createProgressKeeper, type ProgressKeeper } from './progress-keeper.ts';
import { startTrimming } from './trimming.ts';

export interface EmbeddedLogOptions {
  /** Made where it is missing, with its folder. One process at a time writes to it. */
  readonly file: string;
  /** How often a message is handed over before it goes to the dead letters. Default 5. */
  readonly maxAttempts?: number;
  /** The pause after the first failure, doubled each time. Default 200. */
  readonly backoffMs?: number;
  /** How long messages are kept after all subscriptions passed them. Default 7 days. */
  readonly retentionMs?: number;
  readonly logger?: Pick<Logger, 'info' | 'warn' | 'error'>;
  readonly observer?: MessagingObserver | undefined;
}

const week = 7 * 24 * 3_600_000;

/**
 * Opens the event log of the single-node edition: the Messaging port in one SQLite file. A subscription's place is saved
 * a moment after its handlers ended; after a crash it goes on from there, so that some messages come again.
 * A new subscription begins with the oldest message that is kept.
 * @throws AppError `storage_unavailable` where the folder can't be written
 * @throws Error where the file is foreign or written by a newer version
 */
export function openEmbeddedLog(options: EmbeddedLogOptions): Messaging {
  const { file, maxAttempts = 5, backoffMs = 200, retentionMs = week, logger, observer } = options;
  const database = openDatabase(file, logFormat);
  const writer = createGroupCommit(database);
  const store = createLogStore(database);
  const reader = createMessageReader(store);
  const deliveries: Delivery[] = [];
  const savePlaces = (places: ReadonlyMap<string, number>) =>
    writer.write(() => {
      for (const [name, position] of places) store.saveProgress(name, position);
    });
  const keeper: ProgressKeeper = createProgressKeeper(deliveries, savePlaces, (error) =>
    logger?.error({ code: codeOf(error) }, 'progress not saved'),
  );
  const trim = (before: number, limit: number) => writer.write(() => store.trim(before, limit));
  let started = false;
  let stopTrimming: (() => void) | undefined;
  let ending: Promise<void> | undefined;
  let stopping: Promise<void> | undefined;

  function add(subscription: Subscription): void {
    requireNewSubscription(subscription.name, deliveries, started);
    const delivery = createDelivery({
      subscription,
      store,
      policy: { maxAttempts, backoffMs },
      readMessage: reader.read,
      setAside: (position, deadLetter) => writer.write(() => store.setAside(position, deadLetter)),
      onTrouble: (trouble) => reportTrouble(logger, subscription.name, trouble),
      onProgress: keeper.moved,
      observer,
    });
    deliveries.push(delivery);
  }

  function wakeAll(): void {
    for (const delivery of deliveries) delivery.wake();
  }

  async function end(): Promise<void> {
    stopTrimming?.();
    await Promise.all(deliveries.map((delivery) => delivery.stop()));
    await keeper.stop();
  }

  function endHandling(): Promise<void> {
    ending ??= end();
    return ending;
  }

  async function stop(): Promise<void> {
    try {
      await endHandling();
    } finally {
      writer.close();
      database.close();
    }
  }

  return {
    async publish(messages) {
      if (messages.length === 0) return;
      const appended = await writer.write(() =>
        messages.map((message) => ({ position: store.append(message), message })),
      );
      observer?.published(messages);
      for (const each of appended) reader.remember(each);
      for (const delivery of deliveries) delivery.offer(appended);
    },
    subscribe: add,
    async start() {
      if (started || ending) return;
      started = true;
      // A new subscription has a place from now on, so that nothing is trimmed that it has not seen.
      await savePlaces(new Map(deliveries.map((delivery) => [delivery.name, delivery.lowWater()])));
      if (ending) return;
      stopTrimming = startTrimming(trim, retentionMs, (error) =>
        logger?.error({ code: codeOf(error) }, 'event log not trimmed'),
      );
      observer?.started(
        deliveries.map(({ name }) => name),
        async () => new Map(deliveries.map(({ name, lag }) => [name, lag()])),
      );
      for (const delivery of deliveries) delivery.start();
    },
    endHandling,
    stop() {
      stopping ??= stop();
      return stopping;
    },
    async drained() {
      if (ending) throw new AppError('shutting_down');
      writer.flush();
      await keeper.passed(store.tail());
    },
    async check() {
      if (stopping) throw new AppError('shutting_down');
      try {
        store.tail();
      } catch (cause) {
        throw new AppError('storage_unavailable', {}, { cause });
      }
    },
    async deadLetters() {
      return store.deadLetters();
    },
    async replay(letters) {
      await writer.write(() => {
        for (const { id } of letters) store.replay(id);
      });
      wakeAll();
    },
  };
}
