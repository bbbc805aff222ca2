import { randomUUID } from 'node:crypto';
import mongoose from 'mongoose';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { createOutboxRelay, type OutboxRelay } from '../outbox-relay.ts';
import type { Persistence } from '../persistence.ts';
import { everything } from '../scope.ts';
import { shardCount } from '../streams.ts';
import { persistenceContract } from '../testing/index.ts';
import { aCommit, aLoan, loanView } from '../testing/samples.ts';
import { openMongo } from './open-mongo.ts';
import { layWire, type Wire } from './wire.fixture.ts';

const { url = '' } = inject('mongo');
const leaseMs = 300;

/** A database of its own, and as many instances of a service on it as are asked for. */
function library(views: Parameters<typeof openMongo>[0]['views'] = [loanView]) {
  const database = `test_${randomUUID()}`;
  const wires: Wire[] = [];
  const opened: Persistence[] = [];
  return {
    wires,
    async open(service = 'library') {
      const wire = await layWire(url);
      wires.push(wire);
      const persistence = await openMongo({ url: wire.url, database, service, views, leaseMs });
      opened.push(persistence);
      return persistence;
    },
    async livingInstances() {
      const connection = await mongoose.createConnection(url, { dbName: database }).asPromise();
      const records = await connection.collection('instances').find().toArray();
      await connection.close();
      return records.length;
    },
    async cleanup() {
      await Promise.all(opened.map((persistence) => persistence.close()));
      for (const wire of wires) wire.cut();
      const connection = await mongoose.createConnection(url, { dbName: database }).asPromise();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

describe.skipIf(url === '')('with a MongoDB server', () => {
  persistenceContract('MongoDB', async (views) => {
    const { wires, open, cleanup } = library(views);
    return {
      persistence: await open(),
      reopen: () => open(),
      crash() {
        for (const wire of wires) wire.cut();
        return open();
      },
      cleanup,
    };
  });

  describe('several instances on one MongoDB', () => {
    let shelf: ReturnType<typeof library>;
    let relays: OutboxRelay[] = [];
    beforeEach(() => {
      shelf = library();
    });
    afterEach(async () => {
      await Promise.all(relays.map((relay) => relay.stop()));
      relays = [];
      await shelf.cleanup();
    });

    function startRelay(persistence: Persistence, publish: (id: string) => Promise<void>) {
      const relay = createOutboxRelay({
        persistence,
        service: 'library',
        topicOf: () => 'hall.library',
        publish: async (messages) => {
          for (const { event } of messages) await publish(event.id);
        },
        repair: async () => {},
        sweepMs: 20,
        backoffMs: 5,
      });
      relays.push(relay);
      relay.start();
      return relay;
    }

    test('give their commits one line without gaps, whoever writes when', async () => {
      const stores = await Promise.all([shelf.open(), shelf.open(), shelf.open()]);
      const appends = stores.flatMap(({ streams }, n) =>
        Array.from({ length: 60 }, async (_, m) => {
          await new Promise((resolve) => setTimeout(resolve, (m % 7) * 3));
          return streams.append(aCommit(`loan/${n}-${m}`, 1));
        }),
      );
      const positions = (await Promise.all(appends)).map(({ position }) => position);
      const line = Array.from({ length: 180 }, (_, n) => n + 1);
      expect(positions.toSorted((a, b) => a - b)).toEqual(line);
      const feed = await stores[0]?.streams.feed(0, 1_000);
      expect(feed?.map(({ position }) => position)).toEqual(line);
    });

    test('publish each commit once, in order for each stream, while both write to the same streams', async () => {
      const published: string[] = [];
      const stores = [await shelf.open(), await shelf.open()];
      for (const store of stores) startRelay(store, async (id) => void published.push(id));
      for (let seq = 1; seq <= 12; seq++) {
        await Promise.all(
          ['a', 'b', 'c'].map((id, n) => stores[(seq + n) % 2]?.streams.append(aCommit(`loan/${id}`, seq))),
        );
      }
      await expect.poll(() => published.length, { timeout: 10_000 }).toBe(36);
      for (const id of ['a', 'b', 'c']) {
        const own = published.filter((each) => each.startsWith(`loan/${id}@`));
        expect(own).toEqual(Array.from({ length: 12 }, (_, n) => `loan/${id}@${n + 1}.0`));
      }
    });

    test('what one that is gone has left behind is published by another, in order', async () => {
      const published: string[] = [];
      const [first, second] = [await shelf.open(), await shelf.open()];
      startRelay(first, () => new Promise(() => {}));
      for (let seq = 1; seq <= 3; seq++) await first.streams.append(aCommit('loan/a', seq));
      startRelay(second, async (id) => void published.push(id));
      await second.streams.append(aCommit('loan/a', 4));
      await second.streams.append(aCommit('loan/b', 1));
      await expect.poll(() => published).toEqual(['loan/b@1.0']);
      relays = relays.slice(1);
      shelf.wires[0]?.cut();
      const rest = [1, 2, 3, 4].map((seq) => `loan/a@${seq}.0`);
      await expect.poll(() => published, { timeout: 10_000 }).toEqual(['loan/b@1.0', ...rest]);
    });

    test('one that was killed is forgotten, also where it left nothing behind', async () => {
      const [first, second] = [await shelf.open(), await shelf.open()];
      await startRelay(first, async () => {}).idle();
      await startRelay(second, async () => {}).idle();
      expect(await shelf.livingInstances()).toBe(2);
      relays = relays.slice(1);
      shelf.wires[0]?.cut();
      await expect.poll(shelf.livingInstances, { timeout: 10_000 }).toBe(1);
    });

    test('one is idle only when what waits for another that lives is published too', async () => {
      const published: string[] = [];
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      const [first, second] = [await shelf.open(), await shelf.open()];
      startRelay(first, async (id) => {
        await held;
        published.push(id);
      });
      await first.streams.append(aCommit('loan/a', 1));
      await second.streams.append(aCommit('loan/a', 2));
      let looks = 0;
      const undispatched = (shard: number, limit: number) => {
        looks += 1;
        return second.streams.undispatched(shard, limit);
      };
      const streams = { ...second.streams, undispatched };
      const relay = startRelay({ ...second, streams }, async (id) => void published.push(id));
      const idle = relay.idle().then(() => published.push('idle'));
      await expect.poll(() => looks).toBeGreaterThan(5 * shardCount);
      expect(published).toEqual([]);
      release();
      await idle;
      expect(published).toEqual(['loan/a@1.0', 'loan/a@2.0', 'idle']);
    });

    test('while the database is away everything is storage_unavailable, and goes on when it is back', async () => {
      const store = await shelf.open();
      await store.streams.append(aCommit('loan/a', 1), [{ view: loanView, key: 'a', seq: 1, doc: aLoan() }]);
      shelf.wires[0]?.cut();
      const unavailable = { code: 'storage_unavailable' };
      const { streams, views } = store;
      await Promise.all(
        [
          streams.append(aCommit('loan/a', 2)),
          streams.read('loan/a'),
          streams.feed(0, 10),
          views.get(loanView, 'a', everything),
          views.put([{ view: loanView, key: 'a', seq: 2, doc: aLoan() }]),
          store.check(),
        ].map((refused) => expect(refused).rejects.toMatchObject(unavailable)),
      );
      const again = await shelf.open();
      expect(await again.streams.read('loan/a')).toHaveLength(1);
    }, 60_000);

    test('a database that does not answer is storage_unavailable when it is opened', async () => {
      const { url: away, cut } = await layWire(url);
      cut();
      const opening = openMongo({ url: away, database: 'away', service: 'library', views: [] });
      await expect(opening).rejects.toMatchObject({ code: 'storage_unavailable' });
    });

    test('a database that is another service’s is refused', async () => {
      await shelf.open();
      await expect(shelf.open('museum')).rejects.toThrow('of library, not of museum');
    });
  });
});
