import process from 'node:process';
import { startEngines } from '@walking-hall/test-engines';
import { expect, test } from 'vitest';
import { auditHall } from '../crash/audit.ts';
import { openOffice } from '../support/busy-office.ts';
import { startDistributedHall } from '../support/distributed-hall.ts';
import { storyStart } from '../support/hall-process.ts';
import { setUpTeaRegion, teaRegion } from '../support/tea-region.ts';
import { calm } from './calm.ts';
import { chanceOf } from './chance.ts';
import { allFaults, type Fault, leftAlone, strikeFor } from './faults.ts';
import { reportOf } from './report.ts';
import { switchDuring } from './switch-bundle.ts';

const minutes = Number(process.env.HALL_CHAOS_MINUTES ?? 5);
const seed = Number(process.env.HALL_CHAOS_SEED ?? 0);
const minuteMs = 60_000;
const startMs = 10 * minuteMs;

test(
  `nothing acknowledged is lost and nothing is there twice after ${minutes} minutes of faults by seed ${seed}`,
  async () => {
    const { kafka, mongo, stop } = await startEngines(process.env);
    if (kafka.status === 'skipped') throw new Error(`there is no Kafka: ${kafka.reason}`);
    if (mongo.status === 'skipped') throw new Error(`there is no MongoDB: ${mongo.reason}`);
    const region = teaRegion('330106');
    const office = openOffice(region);
    const struck: string[] = [];
    const tell = ({ name }: Fault) => {
      struck.push(name);
      say(name);
    };
    try {
      const engines = { brokers: kafka.address.split(','), mongoUrl: mongo.address };
      await using hall = await startDistributedHall({ ...engines, instances: 2, starts: storyStart });
      await setUpTeaRegion(hall, { code: region.code });
      say(`seed ${seed}: ${minutes} minutes on Kafka by ${kafka.how} and MongoDB by ${mongo.how}`);
      leftAlone({ kafka, mongo }).forEach(say);
      // What a fault picks depends on what is there then; which faults come must not.
      const faults = allFaults({ hall, kafka, mongo, chance: chanceOf(seed + 1) });
      const striking = strikeFor(minutes * minuteMs, faults, chanceOf(seed), tell);
      await office.workDuring(hall, switchDuring(hall, region, striking));
      say('no more faults');
      await calm(hall);
      await office.finish(hall);
      const { acknowledged } = office;
      const verdicts = await auditHall(hall, region, acknowledged);
      process.stderr.write(`\n${reportOf({ struck, acknowledged, verdicts })}\n`);
      expect(verdicts.filter(({ breaches }) => breaches.length > 0)).toEqual([]);
      expect(acknowledged.decided.size).toBeGreaterThan(0);
    } finally {
      await stop();
    }
  },
  minutes * minuteMs + 2 * startMs,
);

function say(what: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)}  ${what}\n`);
}
