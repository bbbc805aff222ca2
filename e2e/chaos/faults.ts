import { setTimeout as sleep } from 'node:timers/promises';
import { topics } from '@walking-hall/contracts';
import type { RunningEngine } from '@walking-hall/test-engines';
import { type DistributedHall, type ServiceName, serviceNames } from '../support/distributed-hall.ts';
import { between, type Chance, shuffled } from './chance.ts';
import { readRecords, writeRecords } from './kafka-records.ts';
import { chooseOlderRuns, chooseRecords } from './repeats.ts';

export interface Fault {
  readonly name: string;
  /** Resolves when the next one may come; what it does may go on beside that. */
  strike(): Promise<void>;
}

/** What faults happen to, and what they are chosen by. */
export interface Stage {
  readonly hall: DistributedHall;
  readonly kafka: RunningEngine;
  readonly mongo: RunningEngine;
  readonly chance: Chance;
}

/** Longer than an instance that gives no sign is taken to live: it wakes as one whose work others took up. */
const pausedMs = 20_000;

export function allFaults(stage: Stage): readonly Fault[] {
  return [
    ...serviceNames.map((service) => killing(stage, service)),
    ...serviceNames.map((service) => pausing(stage, service)),
    ...repeating(stage),
    ...restarting(stage),
  ];
}

/** One fault after the other until the time is up, each of them before any comes twice, with a while of work in between. */
export async function strikeFor(
  ms: number,
  faults: readonly Fault[],
  chance: Chance,
  struck: (fault: Fault) => void,
): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    for (const fault of shuffled(faults, chance)) {
      await sleep(between(chance, 2_000, 6_000));
      if (Date.now() >= end) return;
      struck(fault);
      await fault.strike();
    }
  }
}

export function killing(stage: Stage, service: ServiceName): Fault {
  return {
    name: `kill -9 an instance of ${service}, and start another`,
    async strike() {
      const instance = oneOf(stage, service);
      if (!instance) return;
      await instance.end('SIGKILL');
      await stage.hall.startOne(service);
    },
  };
}

export function pausing(stage: Stage, service: ServiceName): Fault {
  return {
    name: `pause an instance of ${service} for ${pausedMs / 1000} s`,
    async strike() {
      void oneOf(stage, service)?.pause(pausedMs);
    },
  };
}

/** Messages that were delivered come again: at least once is what Kafka promises, and a late publisher is behind its successor. */
export function repeating({ hall: { brokers, topicPrefix }, chance }: Stage): readonly Fault[] {
  const names = Object.values(topics).map((topic) => topicPrefix + topic);
  const deliver = (what: string, choose: typeof chooseRecords): Fault => ({
    name: `deliver ${what}`,
    strike: async () => writeRecords(brokers, choose(await readRecords(brokers, names), chance)),
  });
  return [
    deliver('some messages again', chooseRecords),
    deliver('older messages of some keys again, after their newest', chooseOlderRuns),
  ];
}

/** Of those engines that are ours. */
export function restarting({ kafka, mongo, chance }: Stage): readonly Fault[] {
  return Object.entries({ Kafka: kafka, MongoDB: mongo })
    .filter(([, { isOurs }]) => isOurs)
    .map(([name, engine]) => ({
      name: `kill -9 ${name}, and start it again`,
      async strike() {
        await engine.kill();
        await sleep(between(chance, 1_000, 8_000));
        await engine.start();
      },
    }));
}

/** The engines that `restarting` leaves alone, and why. */
export function leftAlone({ kafka, mongo }: Pick<Stage, 'kafka' | 'mongo'>): readonly string[] {
  return Object.entries({ Kafka: kafka, MongoDB: mongo })
    .filter(([, { isOurs }]) => !isOurs)
    .map(([name, { how }]) => `${name} is not killed: the one of ${how} is not ours`);
}

function oneOf({ hall, chance }: Stage, service: ServiceName) {
  const running = hall.services[service].filter((each) => each.isRunning() && !each.isPaused());
  return running[chance(running.length)];
}
