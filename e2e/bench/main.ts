import process from 'node:process';
import { parseArgs } from 'node:util';
import { startHall, temporaryFolder } from '../support/hall-process.ts';
import { setUpTeaRegion } from '../support/tea-region.ts';
import { type Figure, tableOf } from './figure.ts';
import { fillStore } from './fill-store.ts';
import { measureArithmetic } from './measures/arithmetic.ts';
import { measureDashboards } from './measures/dashboards.ts';
import { lifecycleFigures, lifecyclePersons, measureLifecycles } from './measures/lifecycles.ts';
import { measureMemory } from './measures/memory.ts';
import { measurePlan } from './measures/plan.ts';
import { measureSubmission } from './measures/submission.ts';
import { measureVisibility } from './measures/visibility.ts';
import { openOffice } from './office.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, cases: { type: 'string', default: '100000' } },
});
const cases = Number(values.cases);
if (!Number.isInteger(cases) || cases < 1) {
  console.error(`--cases takes a whole number from 1 on, not "${values.cases}".`);
  process.exit(2);
}

const stored = cases.toLocaleString('en');
const say = (what: string) => void process.stderr.write(`${what}\n`);
const figures: Figure[] = [];
/** Told at once on the side, so that nobody waits in the dark; the table comes last. */
const report = (found: readonly Figure[]) => {
  figures.push(...found);
  for (const { says, value, unit } of found) say(`  ${says}: ${value.toFixed(2)} ${unit}`);
};
let person = 1;
const people = (count: number) => {
  const first = person;
  person += count;
  return first;
};

say('arithmetic and plans');
report([...measureArithmetic(), ...measurePlan()]);

say('an empty hall');
await using folder = await temporaryFolder();
await using hall = await startHall({ data: folder.path });
const region = await setUpTeaRegion(hall);
const office = await openOffice(hall, region, 64);
report(await measureMemory(hall, 'empty'));
const empty = await measureLifecycles(office, people(lifecyclePersons));
await hall.settle();
report(await measureVisibility(office, people(10_000)));
await hall.settle();
report(await measureSubmission(hall, region, people(100_000)));
await hall.settle();

say(`filling the store with ${stored} cases, through its front door`);
await fillStore(hall, office, { cases, firstPerson: people(cases), say });
const full = await measureLifecycles(office, people(lifecyclePersons));
report(lifecycleFigures(empty, full, cases));
await hall.settle();
report(await measureDashboards(hall, region));
report(await measureMemory(hall, `with ${stored} cases`));

await office.close();
await hall.stop();
console.log(values.json ? JSON.stringify({ cases, figures }, null, 2) : tableOf(figures));
