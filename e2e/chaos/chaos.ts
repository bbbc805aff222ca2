import { randomInt } from 'node:crypto';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningEngine, startEngines } from '@walking-hall/test-engines';
import { expect, test } from 'vitest';
import { auditHall } from '../crash/audit.ts';
import { openOffice } from '../support/busy-office.ts';
import {
  type DistributedHall,
  serviceNames,
  startDistributedHall,
  untilReady,
} from '../support/distributed-hall.ts';
import { storyStart } from '../support/hall-process.ts';
import { setUpTeaRegion, teaRegion } from '../support/tea-region.ts';

const minutes = Number(process.env.HALL_CHAOS_MINUTES ?? 5);
const minuteMs = 60_000;
const startMs = 10 * minuteMs;
/** Longer than an instance that gives no sign is taken to live: it wakes as one whose work others took up. */
const pausedMs = 30_000;

type Fault = readonly [name: string, strike: () => Promise<void>];

test(
  `nothing acknowledged is lost and nothing is there twice after ${minutes} minutes of faults`,
  async () => {
    const { kafka, mongo, stop } = await startEngines(process.env);
    if (kafka.status === 'skipped') throw new Error(`there is no Kafka: ${kafka.reason}`);
    if (mongo.status === 'skipped') throw new Error(`there is no MongoDB: ${mongo.reason}`);
    const region = teaRegion('330106');
    const office = openOffice(region);
    try {
      const engines = { brokers: kafka.address.split(','), mongoUrl: mongo.address };
      await using hall = await startDistributedHall({ ...engines, instances: 2, starts: storyStart });
      await setUpTeaRegion(hall, { code: region.code });
      await office.workDuring(hall, strikeFor(minutes * minuteMs, faultsOf(hall, kafka, mongo)));
      await calm(hall);
      await office.finish(hall);
      const { received, accepted, decided } = office.acknowledged;
      say(
        `acknowledged: ${received.size} applications, ${accepted.size} acceptances, ${decided.size} decisions`,
      );
      const verdicts = await auditHall(hall, region, office.acknowledged);
      for (const { guarantee, breaches } of verdicts)
        say(`${breaches.length === 0 ? 'holds ' : 'BROKEN'} ${guarantee}`);
      expect(verdicts.filter(({ breaches }) => breaches.length > 0)).toEqual([]);
      expect(decided.size).toBeGreaterThan(0);
    } finally {
      await stop();
    }
  },
  minutes * minuteMs + 2 * startMs,
);

function faultsOf(hall: DistributedHall, kafka: RunningEngine, mongo: RunningEngine): readonly Fault[] {
  const oneOf = (service: (typeof serviceNames)[number]) => {
    const running = hall.services[service].filter((each) => each.isRunning());
    return running[randomInt(running.length)];
  };
  const killed = serviceNames.map(
    (service): Fault => [
      `kill -9 an instance of ${service}, and start another`,
      async () => {
        await oneOf(service)?.end('SIGKILL');
        await hall.startOne(service);
      },
    ],
  );
  const paused = serviceNames.map(
    (service): Fault => [
      `pause an instance of ${service} for ${pausedMs / 1000} s`,
      async () => oneOf(service)?.pause(pausedMs),
    ],
  );
  const restarted = Object.entries({ Kafka: kafka, MongoDB: mongo }).map(
    ([name, engine]): Fault => [
      `kill -9 ${name}, and start it again`,
      async () => {
        await engine.kill();
        await sleep(randomInt(1_000, 8_000));
        await engine.start();
      },
    ],
  );
  return [...killed, ...paused, ...restarted];
}

/** One fault after the other, every one of them before any comes twice, with a while of work in between. */
async function strikeFor(ms: number, faults: readonly Fault[]): Promise<void> {
  const end = Date.now() + ms;
  let left: Fault[] = [];
  while (Date.now() < end) {
    await sleep(randomInt(2_000, 6_000));
    if (left.length === 0) left = [...faults];
    const [fault] = left.splice(randomInt(left.length), 1);
    if (!fault) return;
    const [name, strike] = fault;
    say(name);
    await strike();
  }
}

/** Until every service is ready again, and says that nothing follows any more. */
async function calm(hall: DistributedHall): Promise<void> {
  const running = Object.values(hall.services)
    .flat()
    .filter((each) => each.isRunning());
  await Promise.all(running.map(untilReady));
  const end = Date.now() + 3 * minuteMs;
  for (;;) {
    try {
      return await hall.settle();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(1_000);
    }
  }
}

function say(what: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)}  ${what}\n`);
}
