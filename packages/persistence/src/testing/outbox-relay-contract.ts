import { AppError } from '@walking-hall/app-error';
import type { Message } from '@walking-hall/contracts';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { createOutboxRelay, type OutboxRelay } from '../outbox-relay.ts';
import type { OutboxRelayOptions } from '../outbox-relay-options.ts';
import type { Persistence } from '../persistence.ts';
import { shardOf } from '../shard-of.ts';
import { shardCount } from '../streams.ts';
import { freshStore, type OpenPersistence } from './opened-store.ts';
import { aCommit } from './samples.ts';

/** So long that only waking, never the sweep, can be what published. */
const neverMs = 3_600_000;

export function outboxRelayContract(open: OpenPersistence): void {
  const store = freshStore(open);
  let relays: OutboxRelay[] = [];
  afterEach(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
    relays = [];
  });

  function startRelay(change: Partial<OutboxRelayOptions> & { persistence?: Persistence } = {}): OutboxRelay {
    const relay = createOutboxRelay({
      persistence: store.persistence,
      service: 'library',
      topicOf: () => 'hall.library',
      publish: async () => {},
      repair: async () => {},
      sweepMs: neverMs,
      backoffMs: 1,
      ...change,
    });
    relays.push(relay);
    relay.start();
    return relay;
  }

  const append = (stream: string, seq: number, events = 1) =>
    store.persistence.streams.append(
      aCommit(stream, seq, {
        events: Array.from({ length: events }, (_, n) => ({ type: 'hall.loan.book-lent.v1', data: { n } })),
      }),
    );
  const idsOf = (messages: readonly Message[]) => messages.map((message) => message.event.id);
  const inShard = (shard: number) => {
    for (let n = 0; ; n++) if (shardOf(`loan/s${n}`) === shard) return `loan/s${n}`;
  };

  test('an event becomes a CloudEvent that says whose it is and where it stands', async () => {
    const published: Message[] = [];
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const event = { type: 'hall.loan.book-lent.v1', data: { book: 'b1' } };
    const commit = await store.persistence.streams.append(
      aCommit('loan/l/1', 1, { events: [{ ...event, data: {} }, event], traceparent }),
    );
    const relay = startRelay({ publish: async (messages) => void published.push(...messages) });
    await relay.idle();
    expect(published[1]).toEqual({
      topic: 'hall.library',
      key: 'l/1',
      source: `library/${commit.shard}`,
      order: commit.position * 1_000 + 1,
      event: {
        specversion: '1.0',
        id: 'loan/l/1@1.1',
        source: '/services/library',
        type: 'hall.loan.book-lent.v1',
        subject: 'l/1',
        time: commit.at,
        datacontenttype: 'application/json',
        traceparent,
        data: { book: 'b1' },
      },
    });
  });

  test('an append is published at once, without the sweep, and marked', async () => {
    const published: string[] = [];
    startRelay({ publish: async (messages) => void published.push(...idsOf(messages)) });
    await append('loan/l1', 1);
    await expect.poll(() => published).toEqual(['loan/l1@1.0']);
    const shard = shardOf('loan/l1');
    await expect
      .poll(() => store.persistence.streams.undispatched(shard, 10))
      .toEqual({ commits: [], isHeldUp: false });
  });

  test('the sweep finds what was appended elsewhere', async () => {
    const published: string[] = [];
    startRelay({ sweepMs: 5, publish: async (messages) => void published.push(...idsOf(messages)) });
    const elsewhere = await store.reopen();
    await elsewhere.streams.append(aCommit('loan/l1', 1));
    await expect.poll(() => published).toEqual(['loan/l1@1.0']);
  });

  test('everything is published once and in order, though publishing fails and the relay restarts', async () => {
    let run = 0;
    const plan = fc.record({
      appends: fc.array(fc.record({ stream: fc.nat(4), events: fc.integer({ min: 1, max: 3 }) }), {
        maxLength: 30,
      }),
      failures: fc.array(fc.nat(20), { maxLength: 10 }),
      restartAfter: fc.nat(30),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ appends, failures, restartAfter }) => {
        run += 1;
        const published: string[] = [];
        let calls = 0;
        const publish = async (messages: readonly Message[]) => {
          calls += 1;
          if (failures.includes(calls)) throw new AppError('storage_unavailable');
          published.push(...idsOf(messages));
        };
        let relay = startRelay({ publish });
        const expected = new Map<string, string[]>();
        const seqs = new Map<string, number>();
        for (const [index, { stream, events }] of appends.entries()) {
          if (index === restartAfter) {
            await relay.stop();
            relay = startRelay({ publish });
          }
          const name = `loan/${run}-${stream}`;
          const seq = (seqs.get(name) ?? 0) + 1;
          seqs.set(name, seq);
          const ids = Array.from({ length: events }, (_, n) => `${name}@${seq}.${n}`);
          expected.set(name, [...(expected.get(name) ?? []), ...ids]);
          await append(name, seq, events);
        }
        await relay.idle();
        await relay.stop();
        for (const [name, ids] of expected) {
          expect(published.filter((id) => id.startsWith(`${name}@`))).toEqual(ids);
        }
        expect(published).toHaveLength([...expected.values()].flat().length);
      }),
      { numRuns: 25 },
    );
  });

  test('a crash between publishing and marking repeats, but loses and reorders nothing', async () => {
    const published: string[] = [];
    const { streams, views, check, close } = store.persistence;
    const dying = {
      streams: { ...streams, markDispatched: () => new Promise<void>(() => {}) },
      views,
      check,
      close,
    };
    for (let seq = 1; seq <= 3; seq++) await append('loan/l1', seq);
    const lost = createOutboxRelay({
      persistence: dying,
      service: 'library',
      topicOf: () => 'hall.library',
      publish: async (messages) => void published.push(...idsOf(messages)),
      repair: async () => {},
      sweepMs: neverMs,
    });
    lost.start();
    await expect.poll(() => published).toHaveLength(3);
    const again = await store.crash();
    await again.streams.append(aCommit('loan/l1', 4));
    startRelay({
      persistence: again,
      sweepMs: 20,
      publish: async (messages) => void published.push(...idsOf(messages)),
    });
    const ids = [1, 2, 3, 4].map((seq) => `loan/l1@${seq}.0`);
    await expect.poll(() => published, { timeout: 5_000 }).toEqual([...ids.slice(0, 3), ...ids]);
  });

  test('views of commits from before the start are repaired before these are published, others are not', async () => {
    const log: string[] = [];
    await append('loan/old', 1);
    await append('loan/old', 2);
    const relay = startRelay({
      repair: async (stream) => void log.push(`repair ${stream}`),
      publish: async (messages) => void log.push(...idsOf(messages)),
    });
    await relay.idle();
    await append('loan/new', 1);
    await relay.idle();
    expect(log).toEqual(['repair loan/old', 'loan/old@1.0', 'loan/old@2.0', 'loan/new@1.0']);
  });

  test('a shard that fails holds back itself alone, and loses nothing', async () => {
    const published: string[] = [];
    const failed: number[] = [];
    let broken = true;
    const relay = startRelay({
      publish: async (messages) => {
        if (broken && messages.some((message) => message.source === 'library/0')) throw new Error('down');
        published.push(...idsOf(messages));
      },
      onFailure: (_, shard) => void failed.push(shard),
    });
    for (let shard = 0; shard < shardCount; shard++) await append(inShard(shard), 1);
    await expect.poll(() => published).toHaveLength(shardCount - 1);
    await expect.poll(() => failed.length).toBeGreaterThan(2);
    expect(new Set(failed)).toEqual(new Set([0]));
    broken = false;
    await relay.idle();
    expect(published).toHaveLength(shardCount);
  });

  test('an event that no engine takes is told of and passed by: what follows is published, and nothing twice', async () => {
    const published: string[] = [];
    const failures: unknown[] = [];
    const relay = startRelay({
      async publish(messages) {
        const small = messages.filter(({ key }) => key !== 'large');
        published.push(...idsOf(small));
        if (small.length < messages.length) throw new AppError('event_too_large', { limit: '4 MB' });
      },
      onFailure: (error) => void failures.push(error),
    });
    const [first, next] = ['loan/large', 'loan/small'];
    for (const stream of [first, next]) await append(stream, 1);
    await relay.idle();
    await append(first, 2);
    await append(next, 2);
    await relay.idle();
    expect(published).toEqual(['loan/small@1.0', 'loan/small@2.0']);
    expect(failures).toEqual([1, 2].map(() => expect.objectContaining({ code: 'event_too_large' })));
  });

  test('a repair that fails is tried again before anything of its stream is published', async () => {
    const log: string[] = [];
    await append('loan/l1', 1);
    const relay = startRelay({
      repair: async () => {
        log.push('repair');
        if (log.length < 3) throw new Error('down');
      },
      publish: async (messages) => void log.push(...idsOf(messages)),
    });
    await relay.idle();
    expect(log).toEqual(['repair', 'repair', 'repair', 'loan/l1@1.0']);
  });

  test('idle waits for a publish that runs, and is told when the relay stops instead', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const relay = startRelay({ publish: () => held });
    await append('loan/l1', 1);
    let isIdle = false;
    const idle = relay.idle().then(() => {
      isIdle = true;
    });
    await store.persistence.check();
    expect(isIdle).toBe(false);
    release();
    await idle;
    await relay.stop();

    const stuck = startRelay({ publish: () => Promise.reject(new Error('down')) });
    await append('loan/l2', 1);
    const waiting = stuck.idle();
    const told = expect(waiting).rejects.toMatchObject({ code: 'shutting_down' });
    await stuck.stop();
    await told;
    await expect(stuck.idle()).rejects.toMatchObject({ code: 'shutting_down' });
  });
}
