import { randomUUID } from 'node:crypto';
import mongoose, { type Connection } from 'mongoose';
import type { AnyView } from '../define-view.ts';
import type { Persistence } from '../persistence.ts';
import { createInstances } from './instances.ts';
import { layOut, modelsOf } from './models.ts';
import { createMongoStreams } from './mongo-streams.ts';
import { createMongoViews } from './mongo-views.ts';
import { type Collections, collectionsOf } from './records.ts';
import { isDuplicate, reach } from './unavailable.ts';

export interface MongoOptions {
  /** `mongodb://host:27017/?replicaSet=hall`: with its credentials and options. */
  readonly url: string;
  /** The service's own database. */
  readonly database: string;
  /** Whose database it is; another service's is refused. */
  readonly service: string;
  readonly views: readonly AnyView[];
  /** How long an instance that gives no sign is taken to live. Default 10 s. */
  readonly leaseMs?: number;
  /** Told of views that could not be written after their commit; they are repaired before its events are published. */
  readonly onUnwritten?: (error: unknown) => void;
}

/** How long an operation looks for a server that can serve it, before it is `storage_unavailable`. */
const serverSelectionTimeoutMS = 3_000;

/**
 * Opens one service's store in MongoDB, for any number of instances at once. What is acknowledged is on a majority of the
 * replica set. Each instance publishes what it appended itself; see the ADR on the distributed edition.
 * @throws AppError `storage_unavailable` where the database does not answer
 * @throws Error where it is another service's, or an index can't be built
 */
export async function openMongo(options: MongoOptions): Promise<Persistence> {
  const connection = mongoose.createConnection(options.url, {
    dbName: options.database,
    ignoreUndefined: true,
    serverSelectionTimeoutMS,
    writeConcern: { w: 'majority' },
    // What a failover could still take back is nothing to build on.
    readConcern: { level: 'majority' },
    readPreference: 'primary',
  });
  try {
    await reach(() => connection.asPromise());
    const { db } = connection;
    if (!db) throw new Error(`${options.database} is not connected`);
    const collections = collectionsOf(db);
    await reach(() => claim(collections, options));
    await reach(() => layOut(modelsOf(connection, options.views)));
    return createPersistence(connection, collections, options);
  } catch (error) {
    await connection.close(true);
    throw error;
  }
}

async function claim({ store }: Collections, { service, database }: MongoOptions): Promise<void> {
  try {
    await store.insertOne({ _id: 'store', service });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  const owner = await store.findOne({ _id: 'store' });
  if (owner?.service !== service)
    throw new Error(`${database} is the store of ${owner?.service}, not of ${service}`);
}

function createPersistence(
  connection: Connection,
  collections: Collections,
  { views: declared, leaseMs = 10_000, onUnwritten = () => {} }: MongoOptions,
): Persistence {
  const instance = randomUUID();
  const instances = createInstances(collections.instances, instance, leaseMs);
  const { preparePut, write, idle, ...views } = createMongoViews(collections, declared);
  const { commits } = collections;
  const { idle: appended, ...streams } = createMongoStreams({
    ...{ commits, instances, instance, preparePut, write, onUnwritten },
  });
  let closing: Promise<void> | undefined;

  async function close(): Promise<void> {
    await appended();
    await idle();
    await instances.leave().catch(() => undefined);
    await connection.close();
  }

  return {
    streams,
    views,
    check: () =>
      reach(async () => {
        const checkedAt = new Date().toISOString();
        await collections.store.updateOne({ _id: 'store' }, { $set: { checkedAt } });
        await collections.store.findOne({ _id: 'store' });
      }),
    close() {
      closing ??= close();
      return closing;
    },
  };
}
