import { describe, inject, test } from 'vitest';
import { startDistributedHall } from './support/distributed-hall.ts';
import { expectOneTrace } from './support/expect-one-trace.ts';
import { storyStart } from './support/hall-process.ts';
import { collecting, startSpanCollector } from './support/span-collector.ts';
import { setUpTeaRegion } from './support/tea-region.ts';

const { brokers, how: kafka } = inject('kafka');
const { url: mongoUrl, how: mongo } = inject('mongo');

describe.skipIf(!brokers || !mongoUrl)(`over Kafka ${kafka}, MongoDB ${mongo}`, () => {
  test('an application is one trace, from process to process', { timeout: 240_000 }, async () => {
    await using collector = await startSpanCollector();
    await using hall = await startDistributedHall({
      ...{ brokers: brokers ?? [], mongoUrl: mongoUrl ?? '', instances: 1, starts: storyStart },
      env: collecting(collector),
    });
    const region = await setUpTeaRegion(hall);
    await expectOneTrace(hall, region, collector, {
      ...{ intake: 'intake', notification: 'notification', reporting: 'reporting' },
      request: 'POST /applications',
    });
  });
});
