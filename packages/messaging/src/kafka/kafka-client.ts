import { AppError } from '@walking-hall/app-error';
import { Kafka, logLevel, type SASLOptions } from 'kafkajs';
import type { MessagingLogger } from '../delivery/report-trouble.ts';

export interface KafkaAddress {
  /** `host:port` of some of the brokers; the others are learnt from them. */
  readonly brokers: readonly string[];
  readonly clientId: string;
  /** The brokers are reached by TLS; `ca` is the authority behind their certificates (PEM), public ones where absent. */
  readonly tls?: { readonly ca?: string };
  readonly sasl?: {
    readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
    readonly username: string;
    readonly password: string;
  };
  readonly logger?: MessagingLogger | undefined;
}

/** How often a request is tried again before it fails: some three seconds while a broker is away. */
const retry = { initialRetryTime: 100, maxRetryTime: 2_000, multiplier: 2, factor: 0.2, retries: 5 };

/** The client of one address; what it has to say is for who looks for a fault. */
export function createKafkaClient({ brokers, clientId, tls, sasl, logger }: KafkaAddress): Kafka {
  return new Kafka({
    brokers: [...brokers],
    clientId,
    ...(tls && { ssl: tls.ca === undefined ? true : { ca: tls.ca } }),
    ...(sasl && { sasl: sasl as SASLOptions }),
    connectionTimeout: 3_000,
    requestTimeout: 10_000,
    retry,
    logLevel: logLevel.WARN,
    logCreator:
      () =>
      ({ namespace, log }) => {
        // A group that changes is an error to the client; what goes wrong is told by those who asked.
        logger?.debug({ kafka: namespace, group: log.groupId, broker: log.broker }, log.message);
      },
  });
}

interface Connectable {
  connect(): Promise<void>;
  disconnect(): Promise<void>;
}

/**
 * A client that is connected at its first use, and made anew after a failure. It has one task at a time: asked for several
 * things at once, an administrator loses some of the answers.
 */
export interface Renewed<C> {
  /** @throws AppError `storage_unavailable`, with the cause, where the task fails; `shutting_down` once closed */
  use<T>(task: (client: C) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * After a failure nobody knows what the broker holds of an idempotent producer's last batch: the next one would carry the
 * same sequence numbers and be taken for its repetition, confirmed but not written. A new producer has numbers of its own.
 */
export function createRenewed<C extends Connectable>(create: () => C): Renewed<C> {
  let current: { readonly client: C; readonly connected: Promise<void> } | undefined;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  function connect() {
    const client = create();
    current = { client, connected: client.connect() };
    return current;
  }

  return {
    use(task) {
      const turn = last.then(() => runNow(task));
      last = turn.catch(() => {});
      return turn;
    },
    async close() {
      closed = true;
      await current?.client.disconnect().catch(() => {});
    },
  };

  async function runNow<T>(task: (client: C) => Promise<T>): Promise<T> {
    if (closed) throw new AppError('shutting_down');
    const used = current ?? connect();
    try {
      await used.connected;
      return await task(used.client);
    } catch (cause) {
      if (current === used) current = undefined;
      void used.client.disconnect().catch(() => {});
      throw cause instanceof AppError ? cause : new AppError('storage_unavailable', {}, { cause });
    }
  }
}
