import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Engines, startEngines } from '@walking-hall/test-engines';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { calm } from './chaos/calm.ts';
import { chanceOf } from './chaos/chance.ts';
import { killing, leftAlone, pausing, repeating, restarting, type Stage } from './chaos/faults.ts';
import { switchDuring } from './chaos/switch-bundle.ts';
import { auditHall } from './crash/audit.ts';
import { openOffice } from './support/busy-office.ts';
import { serviceNames, startDistributedHall } from './support/distributed-hall.ts';
import { storyStart } from './support/hall-process.ts';
import { setUpTeaRegion, teaRegion } from './support/tea-region.ts';

const kafka = inject('kafka');
const mongo = inject('mongo');
const minutes = 60_000;

describe.skipIf(!kafka.brokers || !mongo.url)(
  `two instances of each service, Kafka ${kafka.how}, MongoDB ${mongo.how}`,
  () => {
    const region = teaRegion('330106');
    const office = openOffice(region);
    let engines: Engines | undefined;
    let stage: Stage;
    beforeAll(async () => {
      // Of its own where it can have any, since it kills them.
      engines = await startEngines(process.env);
      stage = await openStage(engines);
      await setUpTeaRegion(stage.hall, { code: region.code });
    }, 6 * minutes);
    afterAll(async () => {
      await stage?.hall[Symbol.asyncDispose]();
      await engines?.stop();
    });

    const broken = async () => {
      const verdicts = await auditHall(stage.hall, region, office.acknowledged);
      return verdicts.filter(({ breaches }) => breaches.length > 0);
    };

    test(
      'keep every guarantee while they share the work',
      async () => {
        await office.workDuring(stage.hall, sleep(6_000));
        await office.finish(stage.hall);
        expect(office.acknowledged.decided.size).toBeGreaterThan(10);
        expect(await broken()).toEqual([]);
      },
      4 * minutes,
    );

    test(
      'keep every guarantee while one of each is killed, one pauses, messages come again, and Kafka and MongoDB are killed',
      async () => {
        for (const line of leftAlone(stage)) process.stderr.write(`${line}\n`);
        const striking = async () => {
          for (const fault of [
            ...serviceNames.map((service) => killing(stage, service)),
            ...repeating(stage),
            pausing(stage, 'bundle-routing'),
            ...restarting(stage),
          ]) {
            await sleep(1_500);
            await fault.strike();
          }
          await sleep(1_500);
        };
        await office.workDuring(stage.hall, switchDuring(stage.hall, region, striking()));
        await calm(stage.hall);
        await office.finish(stage.hall);
        expect(await broken()).toEqual([]);
      },
      8 * minutes,
    );
  },
);

async function openStage({ kafka, mongo }: Engines): Promise<Stage> {
  if (kafka.status === 'skipped') throw new Error(kafka.reason);
  if (mongo.status === 'skipped') throw new Error(mongo.reason);
  const addresses = { brokers: kafka.address.split(','), mongoUrl: mongo.address };
  const hall = await startDistributedHall({ ...addresses, instances: 2, starts: storyStart });
  return { hall, kafka, mongo, chance: chanceOf(1) };
}
