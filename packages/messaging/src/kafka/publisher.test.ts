import type { ProducerBatch } from 'kafkajs';
import { describe, expect, test } from 'vitest';
import { gate } from '../testing/samples.ts';
import { createRenewed } from './kafka-client.ts';
import { createPublisher } from './publisher.ts';

/** Keeps what it was sent; each send waits for `passed`, and fails while `isAway`. */
class SlowProducer {
  readonly batches: string[][] = [];
  isConnected = false;
  readonly #passed: () => Promise<void>;

  constructor(passed: () => Promise<void>) {
    this.#passed = passed;
  }

  async connect() {
    this.isConnected = true;
  }

  async disconnect() {
    this.isConnected = false;
  }

  async sendBatch({ topicMessages = [] }: ProducerBatch) {
    this.batches.push(topicMessages.flatMap(({ messages }) => messages.map(({ key }) => String(key))));
    await this.#passed();
    return [];
  }
}

function onProducers(passed: () => Promise<void>) {
  const producers: SlowProducer[] = [];
  const renewed = createRenewed(() => {
    const producer = new SlowProducer(passed);
    producers.push(producer);
    return producer;
  });
  return { producers, renewed, publisher: createPublisher(renewed) };
}

const record = (key: string) => ({ topic: 'books', key, value: '{}', headers: {} });

describe('publishing', () => {
  test('what comes while a send runs goes together in the next, in its order', async () => {
    const open = gate();
    const { producers, publisher } = onProducers(() => open.passed);
    const first = publisher.publish([record('a')]);
    await expect.poll(() => producers[0]?.batches).toEqual([['a']]);
    const others = ['b', 'c', 'd'].map((key) => publisher.publish([record(key)]));
    open.open();
    await Promise.all([first, ...others]);
    expect(producers[0]?.batches).toEqual([['a'], ['b', 'c', 'd']]);
  });

  test('a batch that is full goes by itself, and the call ends when the last has gone', async () => {
    const { producers, publisher } = onProducers(async () => {});
    await publisher.publish(Array.from({ length: 1_200 }, (_, n) => record(`k${n}`)));
    expect(producers[0]?.batches.map((batch) => batch.length)).toEqual([500, 500, 200]);
    await publisher.publish([{ ...record('long'), value: 'x'.repeat(400_000) }, record('next')]);
    expect(producers[0]?.batches.slice(3)).toEqual([['long'], ['next']]);
  });

  test('what is done in between comes after what was published before, and before what is published later', async () => {
    const { producers, publisher } = onProducers(async () => {});
    const seen: unknown[] = [];
    void publisher.publish([record('before')]);
    const between = publisher.between(async () => void seen.push(...(producers[0]?.batches ?? [])));
    await publisher.publish([record('after')]);
    await between;
    expect(seen).toEqual([['before']]);
  });

  test('after a send that failed another producer goes on: the numbers of the first are in doubt', async () => {
    let isAway = true;
    const { producers, publisher } = onProducers(async () => {
      if (isAway) throw new Error('away');
    });
    await expect(publisher.publish([record('a')])).rejects.toMatchObject({
      code: 'storage_unavailable',
      cause: new Error('away'),
    });
    isAway = false;
    await publisher.publish([record('a')]);
    expect(producers.map(({ batches }) => batches)).toEqual([[['a']], [['a']]]);
    expect(producers.map(({ isConnected }) => isConnected)).toEqual([false, true]);
  });

  test('once closed it says that it is shutting down', async () => {
    const { renewed, publisher } = onProducers(async () => {});
    await renewed.close();
    await expect(publisher.publish([record('a')])).rejects.toMatchObject({ code: 'shutting_down' });
  });
});
