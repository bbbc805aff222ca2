import { join } from 'node:path';
import type { Messaging, MessagingObserver } from '@walking-hall/messaging';
import { openEmbeddedLog } from '@walking-hall/messaging/embedded';
import { accessOf, openKafka } from '@walking-hall/messaging/kafka';
import type { AnyView, Persistence } from '@walking-hall/persistence';
import { openMongo } from '@walking-hall/persistence/mongo';
import { openSqlite } from '@walking-hall/persistence/sqlite';
import type { Logger } from '../process/logger.ts';
import type { EnginesConfig } from './engines-config.ts';

/** What a service keeps its data in, and what carries its events. */
export interface Engines {
  readonly persistence: Persistence;
  readonly messaging: Messaging;
}

export interface OpenEnginesOptions {
  /** The service's name. */
  readonly name: string;
  readonly views: readonly AnyView[];
  readonly engines: EnginesConfig;
  /** Folder of the embedded engines. */
  readonly data: string;
  readonly logger: Logger;
  readonly observer?: MessagingObserver;
}

/**
 * Opens MongoDB and Kafka, or the embedded engines in their place. Kafka is first asked for anything when it is started.
 * @throws AppError `storage_unavailable` where MongoDB does not answer
 * @throws Error where a store is another service's, or an index can't be built
 */
export async function openEngines({
  name,
  views,
  engines,
  data,
  logger,
  observer,
}: OpenEnginesOptions): Promise<Engines> {
  const {
    HALL_MONGO_URL: url,
    HALL_MONGO_PREFIX: prefix,
    HALL_KAFKA_BROKERS: brokers,
    HALL_KAFKA_PREFIX: names,
  } = engines;
  if (url === undefined || brokers === undefined) {
    return {
      persistence: openSqlite({ file: join(data, `${name}.db`), service: name, views }),
      messaging: openEmbeddedLog({ file: join(data, `${name}-events.db`), logger, observer }),
    };
  }
  const access = accessOf(engines);
  const database = `${prefix}_${name.replaceAll('-', '_')}`;
  const onUnwritten = (error: unknown) => logger.warn({ err: error }, 'views will be written again');
  const persistence = await openMongo({ url, database, service: name, views, onUnwritten });
  const messaging = openKafka({
    ...{ brokers: brokers.split(','), clientId: name, logger, observer },
    ...{ topicPrefix: names, groupPrefix: names },
    ...access,
  });
  return { persistence, messaging };
}
