import { planApprovals } from '@walking-hall/approval-planner';
import { constructionBundle } from '@walking-hall/bundle-construction';
import type { Bundle } from '@walking-hall/bundle-sdk';
import { createWorkingCalendar, nationalCalendar } from '@walking-hall/working-calendar';
import type { Figure } from '../figure.ts';
import { median } from '../load.ts';

const rounds = 7;
const plansPerRound = 150;

/**
 * One order of all 112 handling items of construction: more than any project has, since no project is at once on granted
 * and on allocated land. So items are taken as offered and free to combine; everything else is the bundle's own. Answers change
 * from plan to plan.
 */
export function measurePlan(): Figure[] {
  const bundle = withEverythingOffered(constructionBundle);
  const items = bundle.items.flatMap(({ id, level }) => (level === 'HANDLING' ? [id] : []));
  const calendar = createWorkingCalendar([nationalCalendar]);
  const plan = (n: number) =>
    planApprovals({
      bundle,
      order: { items, answers: answersOf(n) },
      facts: { region: '370671', policies: [], itemsOff: [], materialsHeld: [] },
      calendar,
      startDate: '2026-03-02',
    });
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const started = performance.now();
    for (let n = 0; n < plansPerRound; n++) plan(round * plansPerRound + n);
    // The first round only warms up.
    if (round > 0) times.push((performance.now() - started) / plansPerRound);
  }
  const value = median(times);
  const says = `a plan of all ${items.length} construction items`;
  return [
    { id: 'plan.construction', says, value, unit: 'ms', goal: { below: 1 } },
    { id: 'plan.construction-rate', says: `${says}, a second`, value: 1000 / value, unit: '/s' },
  ];
}

function answersOf(n: number): Readonly<Record<string, unknown>> {
  return {
    'agent.acting': false,
    'project.investment': 'FILED',
    'project.land_mode': n % 2 === 0 ? 'GRANTED' : 'ALLOCATED',
    'project.site_ha': 3 + (n % 7),
    'project.earthwork_m3': 20_000 + n,
    'project.eia_class': 'FORM',
    'project.energy_review': n % 3 === 0,
    'project.special_fire': n % 5 === 0,
    'project.civil_mode': 'BUILD',
    'project.basement_m2': 1_200,
    'permit.segment': 'WHOLE',
    'acceptance.fire_low_risk': true,
  };
}

function withEverythingOffered(bundle: Bundle): Bundle {
  return {
    ...bundle,
    items: bundle.items.map((item) => {
      if (item.level !== 'HANDLING') return item;
      const { when: _, excludes: __, ...free } = item;
      return free;
    }),
  };
}
