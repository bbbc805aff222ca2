import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { auditHall } from './crash/audit.ts';
import { openOffice } from './support/busy-office.ts';
import { type DistributedHall, startDistributedHall, untilReady } from './support/distributed-hall.ts';
import { storyStart } from './support/hall-process.ts';
import { setUpTeaRegion, teaRegion } from './support/tea-region.ts';

const { brokers, how: kafka } = inject('kafka');
const { url: mongoUrl, how: mongo } = inject('mongo');
const minutes = 60_000;

describe.skipIf(!brokers || !mongoUrl)(
  `two instances of each service, Kafka ${kafka}, MongoDB ${mongo}`,
  () => {
    const region = teaRegion('330106');
    const office = openOffice(region);
    let hall: DistributedHall;
    beforeAll(async () => {
      const engines = { brokers: brokers ?? [], mongoUrl: mongoUrl ?? '' };
      hall = await startDistributedHall({ ...engines, instances: 2, starts: storyStart });
      await setUpTeaRegion(hall, { code: region.code });
    }, 4 * minutes);
    afterAll(() => hall?.[Symbol.asyncDispose]());

    const broken = async () => {
      const verdicts = await auditHall(hall, region, office.acknowledged);
      return verdicts.filter(({ breaches }) => breaches.length > 0);
    };
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

    test(
      'keep every guarantee while they share the work',
      async () => {
        await office.workDuring(hall, pause(6_000));
        await office.finish(hall);
        expect(office.acknowledged.decided.size).toBeGreaterThan(10);
        expect(await broken()).toEqual([]);
      },
      4 * minutes,
    );

    test(
      'keep every guarantee while one of each is killed with SIGKILL and another takes its place',
      async () => {
        const replaceOne = async (service: keyof DistributedHall['services']) => {
          await hall.services[service].find((each) => each.isRunning())?.end('SIGKILL');
          await untilReady(await hall.startOne(service));
        };
        const killing = async () => {
          for (const service of ['intake', 'bundle-routing', 'notification', 'reporting'] as const) {
            await pause(1_500);
            await replaceOne(service);
          }
          await pause(1_500);
        };
        await office.workDuring(hall, killing());
        await office.finish(hall);
        expect(await broken()).toEqual([]);
      },
      6 * minutes,
    );
  },
);
