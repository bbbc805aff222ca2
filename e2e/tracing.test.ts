import { test } from 'vitest';
import { expectOneTrace } from './support/expect-one-trace.ts';
import { startHall, temporaryFolder } from './support/hall-process.ts';
import { collecting, startSpanCollector } from './support/span-collector.ts';
import { setUpTeaRegion } from './support/tea-region.ts';

test('an application is one trace from its request to its notice and to the figures', async () => {
  await using collector = await startSpanCollector();
  await using folder = await temporaryFolder();
  await using hall = await startHall({ data: folder.path, env: collecting(collector) });
  const region = await setUpTeaRegion(hall);
  await expectOneTrace(hall, region, collector, {
    ...{ intake: 'hall', notification: 'hall', reporting: 'hall' },
    request: 'POST /intake/applications',
  });
});
