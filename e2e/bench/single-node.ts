import { startHall, temporaryFolder } from '../support/hall-process.ts';
import { setUpTeaRegion } from '../support/tea-region.ts';
import { fillStore } from './fill-store.ts';
import type { Findings } from './findings.ts';
import { createJsonClient, toOne } from './json-client.ts';
import { measureArithmetic } from './measures/arithmetic.ts';
import { measureDashboards } from './measures/dashboards.ts';
import { fillingFigures, measureLifecycles } from './measures/lifecycles.ts';
import { measureMemory } from './measures/memory.ts';
import { measurePlan } from './measures/plan.ts';
import { measureSubmission } from './measures/submission.ts';
import { measureVisibility } from './measures/visibility.ts';
import { connections, openOffice, peopleInTurn } from './office.ts';

const lifecycles = { jobs: 400 };

/** One process on its embedded engines: empty, and with so many cases in it. */
export async function benchSingleNode(cases: number, { say, report }: Findings): Promise<void> {
  const nextPerson = peopleInTurn();
  say('arithmetic and plans');
  report([...measureArithmetic(), ...measurePlan()]);

  say('an empty hall');
  await using folder = await temporaryFolder();
  await using hall = await startHall({ data: folder.path });
  const region = await setUpTeaRegion(hall);
  const client = createJsonClient(toOne(hall.url), connections);
  const office = await openOffice(hall, region, client);
  report(await measureMemory(hall, 'empty'));
  const empty = await measureLifecycles(office, nextPerson, lifecycles);
  await hall.settle();
  report(await measureVisibility(office, nextPerson, { perSecond: 50, goal: { below: 50 } }));
  await hall.settle();
  report(await measureSubmission(hall, region, nextPerson));
  await hall.settle();

  say(`filling the store with ${cases.toLocaleString('en')} cases, through its front door`);
  await fillStore(hall, office, { cases, nextPerson, say });
  const full = await measureLifecycles(office, nextPerson, lifecycles);
  report(fillingFigures(empty, full, cases));
  await hall.settle();
  report(await measureDashboards(hall, region));
  report(await measureMemory(hall, `with ${cases.toLocaleString('en')} cases`));

  await client.close();
  await hall.stop();
}
