import type { Consumer, Kafka } from 'kafkajs';
import { expect, test } from 'vitest';
import { gate } from '../testing/samples.ts';
import { createGroupMember } from './group-member.ts';

/** A consumer whose join lasts until `joined`. */
function slowConsumer(joined: Promise<void>) {
  const told: string[] = [];
  const consumer: Pick<Consumer, 'connect' | 'disconnect' | 'subscribe' | 'run'> = {
    connect: async () => {},
    subscribe: async () => {},
    async run() {
      told.push('joining');
      await joined;
      told.push('joined');
    },
    disconnect: async () => void told.push('left'),
  };
  const kafka: Pick<Kafka, 'consumer'> = {
    consumer: () => ({ on: () => () => {}, ...consumer }) as unknown as Consumer,
  };
  return { told, kafka };
}

function memberOf(kafka: Pick<Kafka, 'consumer'>) {
  return createGroupMember({
    ...{ kafka, group: 'readers', topics: ['books'], logger: undefined, fetchWaitMs: 10 },
    ...{ onAssigned: () => [], onRebalancing: () => {}, onBatch: async () => {} },
  });
}

test('who leaves during a join leaves when it has joined, and nothing of it stays in the group', async () => {
  const joined = gate();
  const { told, kafka } = slowConsumer(joined.passed);
  const member = memberOf(kafka);
  void member.join();
  await expect.poll(() => told).toEqual(['joining']);
  const left = member.leave();
  joined.open();
  await left;
  expect(told).toEqual(['joining', 'joined', 'left']);
});

test('who leaves before it has joined does not join', async () => {
  const { told, kafka } = slowConsumer(Promise.resolve());
  const member = memberOf(kafka);
  const joining = member.join();
  await member.leave();
  await joining;
  await member.join();
  expect(told).not.toContain('joining');
});
