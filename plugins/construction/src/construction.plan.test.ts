import { type ApprovalPlan, type Order, type PlanFacts, planApprovals } from '@walking-hall/approval-planner';
import { createWorkingCalendar, type LocalDate, nationalCalendar } from '@walking-hall/working-calendar';
import { describe, expect, test } from 'vitest';
import { constructionBundle } from './construction.bundle.ts';

const calendar = createWorkingCalendar([nationalCalendar]);
const monday: LocalDate = '2026-03-02';

/** An enterprise's plant on granted land, with a basement, neither special as to fire nor heavy on energy. */
const plant = {
  'agent.acting': false,
  'project.investment': 'FILED',
  'project.land_mode': 'GRANTED',
  'project.site_ha': 3,
  'project.earthwork_m3': 20_000,
  'project.eia_class': 'FORM',
  'project.energy_review': false,
  'project.special_fire': false,
  'project.civil_mode': 'BUILD',
  'project.basement_m2': 1_200,
  'permit.segment': 'WHOLE',
  'acceptance.fire_low_risk': true,
};
const special = { ...plant, 'project.special_fire': true };
const allocated = { ...plant, 'project.land_mode': 'ALLOCATED' };
const landHeld = ['M20', 'M21', 'CM-LAND-PERMIT'];
const planned = [...landHeld, 'CM-SCHEME', 'CM-PLAN-PERMIT', 'CM-CIVIL'];
const permitted = [...planned, 'M24', 'CM-AWARD', 'CM-QUALITY', 'CM-SAFETY'];

describe('fifteen services', () => {
  const items = [
    ...['C04-01', 'C05-01', 'C06-01', 'C07-01', 'C15-01', 'C16-01', 'C20-02', 'C21-01', 'C22-01'],
    ...['C24-01', 'C25-01', 'C26-01', 'C31-01', 'C32-01', 'C33-01'],
  ];
  const answers = { ...allocated, 'project.special_fire': true };
  const ordered = plan({ items, answers }, ['M20', 'CM-CIVIL', 'CM-AWARD', 'CM-EIA', 'CM-SOIL-WATER']);

  test('15 trips become 6: 60 % fewer', () => {
    expect(new Set(items.map((id) => id.slice(0, 3))).size).toBe(15);
    const { applicationsItemByItem, applications } = ordered.savings;
    expect([applicationsItemByItem, applications]).toEqual([15, 6]);
    expect(1 - applications / applicationsItemByItem).toBeCloseTo(0.6);
    expect(ordered.mergeGroups.map(({ id, tasks }) => [id, tasks.length])).toEqual([
      ['G1', 2],
      ['G2', 2],
      ['G3', 2],
      ['G4', 3],
      ['G5', 3],
      ['G6', 3],
    ]);
  });

  test('no paper is asked for twice', () => {
    const { documentsItemByItem, documentsInUnion } = ordered.savings;
    expect(documentsInUnion).toBe(new Set(ordered.materials.map(({ material }) => material)).size);
    expect(documentsItemByItem).toBeGreaterThan(3 * documentsInUnion);
  });
});

describe('how the land is had turns the order', () => {
  test('granted land: the permit waits for the contract, and can not be had without it', () => {
    const both = plan({ items: ['C06-02', 'C07-02'], answers: plant }, ['M20']);
    expect(waits(both, 'C06-02')).toEqual(['C07-02']);
    expect(waits(both, 'C07-02')).toEqual([]);
    expect(dates(both)).toEqual({
      'C06-02': ['2026-03-16', '2026-03-19'],
      'C07-02': ['2026-03-02', '2026-03-16'],
    });
    expect(issues({ items: ['C06-02'], answers: plant }, ['M20'])).toEqual([
      { code: 'prerequisite_missing', needs: '国有建设用地供应' },
    ]);
    expect(issues({ items: ['C07-02'], answers: plant })).toEqual([]);
  });

  test('allocated land: the land waits for the permit, which comes first', () => {
    const held = ['M20', 'CM-SITE'];
    expect(issues({ items: ['C07-01'], answers: allocated }, held)).toEqual([
      { code: 'prerequisite_missing', needs: '建设用地规划许可证' },
    ]);
    expect(issues({ items: ['C06-01'], answers: allocated }, held)).toEqual([]);
    expect(issues({ items: ['C07-01'], answers: allocated }, [...held, 'CM-LAND-PERMIT'])).toEqual([]);
    const both = plan({ items: ['C06-01', 'C07-01'], answers: allocated }, held);
    expect(both.savings.applications).toBe(1);
  });

  test('allocated land takes a site opinion before an approval, granted land has none', () => {
    const approved = (answers: Order['answers']) => ({ ...answers, 'project.investment': 'APPROVED' });
    const order = { items: ['C02-01'], answers: approved(allocated) };
    expect(issues(order, ['CM-PRE-EXAM'])).toEqual([{ code: 'prerequisite_missing', needs: '选址意见书' }]);
    expect(issues({ items: ['C02-01'], answers: approved(plant) }, ['CM-PRE-EXAM'])).toEqual([]);
    expect(issues({ items: ['C05-01'], answers: plant })).toEqual([{ code: 'item_not_applicable' }]);
  });

  test('a government project has its energy review before the feasibility study is approved', () => {
    const answers = { ...plant, 'project.investment': 'GOVERNMENT', 'project.energy_review': true };
    const ordered = plan({ items: ['C03-01', 'C03-02', 'C04-01', 'C09-01'], answers });
    expect(waits(ordered, 'C09-01')).toEqual(['C03-01']);
    expect(waits(ordered, 'C03-02')).toEqual(['C04-01', 'C03-01', 'C09-01']);
    expect(ordered.milestones).toEqual([]);
  });
});

describe('segments of the construction permit', () => {
  const segment = (number: 1 | 2 | 3, held: readonly string[], answers: Order['answers'] = plant) =>
    issues(
      { items: [`C24-0${number + 1}`], answers: { ...answers, 'permit.segment': `SEG${number}` } },
      [...permitted, ...held],
      ['segment_permit'],
    );

  test('each waits for the one before', () => {
    expect(segment(1, [])).toEqual([]);
    expect(segment(2, [])).toEqual([
      { code: 'prerequisite_missing', needs: '建筑工程施工许可证（分段一 基坑支护和土方）' },
    ]);
    expect(segment(2, ['CM-PERMIT-1'])).toEqual([]);
    expect(segment(3, ['CM-PERMIT-1'])).toEqual([
      { code: 'prerequisite_missing', needs: '建筑工程施工许可证（分段二 地下室）' },
    ]);
    expect(segment(3, ['CM-PERMIT-1', 'CM-PERMIT-2'])).toEqual([]);
  });

  test('without a basement there are two', () => {
    const flat = { ...plant, 'project.basement_m2': 0, 'project.civil_mode': 'NONE' };
    expect(segment(2, ['CM-PERMIT-1'], flat)).toEqual([{ code: 'item_not_applicable' }]);
    expect(segment(3, ['CM-PERMIT-1'], flat)).toEqual([]);
  });

  test('where the region has no such policy there are none', () => {
    const answers = { ...plant, 'permit.segment': 'SEG1' };
    expect(issues({ items: ['C24-02'], answers }, permitted)).toEqual([{ code: 'item_not_applicable' }]);
  });
});

describe('from the land contract to the start of work', () => {
  const items = ['C06-02', 'C08-01', 'C15-01', 'C16-01', 'C17-01', 'C20-02', 'C24-02', 'C25-01', 'C26-01'];
  const order: Order = {
    items,
    answers: { ...plant, 'permit.segment': 'SEG1' },
    commitments: ['K06', 'K07'],
    promisedMaterials: ['M25'],
  };
  const pilot = ['segment_permit', 'commitment_permit'];
  const held = ['M20', 'M21', 'CM-AWARD'];

  test('the first segment goes ahead of planning permit and drawings on the owner’s promise', () => {
    const ordered = plan(order, held, pilot);
    const early = task(ordered, 'C24-02').dependsOn.filter(({ state }) => state === 'PROVISIONAL');
    expect(early.map(({ on, metBy }) => [on, metBy])).toEqual([
      [['C16-01'], 'COMMITMENT'],
      [['C20-02'], 'COMMITMENT'],
    ]);
    expect(waits(ordered, 'C24-02')).toEqual(['C06-02', 'C17-01']);
    expect(ordered.materials.find(({ material }) => material === 'M25')?.supply).toBe('PROMISED');
    const patient = plan({ ...order, commitments: ['K07'] }, held, pilot);
    expect(task(patient, 'C24-02').startDate > task(ordered, 'C24-02').startDate).toBe(true);
  });

  test('scheme, air defence, planning permit and drawings start on preliminary opinions', () => {
    const ordered = plan(order, held, pilot);
    for (const [item, on] of [
      ['C15-01', 'C06-02'],
      ['C17-01', 'C15-01'],
      ['C20-02', 'C15-01'],
    ] as const) {
      const soft = task(ordered, item).dependsOn.find((one) => one.on.includes(on));
      expect(soft?.substitutes.map(({ by }) => by)).toEqual(['PRELIMINARY_OPINION', 'MINUTES']);
    }
  });

  test('the promise is not taken of a special project, nor where the region has no pilot', () => {
    const withFire = { ...order, answers: { ...order.answers, 'project.special_fire': true } };
    const codes = (one: Order, policies: string[]) =>
      issues(one, [...held, 'CM-FIRE-DESIGN'], policies).map(({ code }) => code);
    expect(codes(withFire, pilot)).toEqual(['commitment_not_offered']);
    expect(codes(order, ['segment_permit'])).toEqual(['commitment_not_offered']);
    expect(codes(order, pilot)).toEqual([]);
  });

  test('the permit of a special project waits for its fire design review, whatever is promised', () => {
    const permit = { items: ['C24-01', 'C25-01', 'C26-01'], answers: special };
    expect(issues(permit, permitted)).toEqual([
      { code: 'prerequisite_missing', needs: '特殊建设工程消防设计审查' },
    ]);
    expect(issues({ ...permit, answers: plant }, permitted)).toEqual([]);
  });
});

describe('what gates the start of work', () => {
  const items = ['C09-01', 'C10-02', 'C11-02', 'C24-01', 'C25-01', 'C26-01'];
  const answers = { ...plant, 'project.energy_review': true };
  const ordered = plan({ items, answers }, permitted);

  test('it waits for permit, environment, soil and energy; the permit waits for none of the three', () => {
    const [start] = ordered.milestones;
    expect(start?.milestone).toBe('START-WORK');
    expect(start?.dependsOn.flatMap(({ on }) => on)).toEqual(['C24-01', 'C10-02', 'C11-02', 'C09-01']);
    expect(start?.earliestDate).toBe('2026-03-11');
    expect(dates(ordered)['C24-01']).toEqual(['2026-03-02', '2026-03-05']);
  });

  test('what the project does not need, it does not wait for', () => {
    const small = {
      ...plant,
      'project.site_ha': 0.4,
      'project.earthwork_m3': 900,
      'project.eia_class': 'NONE',
    };
    const [start] = plan({ items: ['C24-01', 'C25-01', 'C26-01'], answers: small }, permitted).milestones;
    expect(start?.dependsOn.flatMap(({ on }) => on)).toEqual(['C24-01']);
  });
});

describe('each stage', () => {
  test('S1: filed, land granted, registered', () => {
    const ordered = plan({ items: ['C01-01', 'C06-02', 'C07-02', 'C08-01'], answers: plant });
    expect(ordered.criticalPath).toEqual(['C07-02', 'C06-02']);
    expect(ordered.promiseDate).toBe('2026-03-19');
    expect(ordered.fields).not.toContain('project.code');
  });

  test('S2: scheme and permit are one application', () => {
    const ordered = plan({ items: ['C15-01', 'C16-01', 'C17-01'], answers: plant }, landHeld);
    expect(ordered.savings.applications).toBe(2);
    expect(ordered.criticalPath).toEqual(['C15-01', 'C17-01', 'C16-01']);
    expect(ordered.promiseDate).toBe('2026-03-23');
  });

  test('S3: drawings, award, permit with its supervision', () => {
    const ordered = plan({ items: ['C20-02', 'C23-01', 'C24-01', 'C25-01', 'C26-01'], answers: plant }, [
      ...planned,
      'CM-EIA',
      'CM-SOIL-WATER',
    ]);
    expect(ordered.savings.applications).toBe(3);
    expect(ordered.criticalPath.slice(0, 2)).toEqual(['C20-02', 'C24-01']);
    expect(task(ordered, 'C24-01').promisedDate).toBe('2026-03-19');
    expect(task(ordered, 'C24-01').statutoryDate).toBe('2026-03-23');
  });

  test('S4: checked, accepted, filed, registered, in this order', () => {
    const items = ['C31-01', 'C32-01', 'C33-01', 'C34-02', 'C35-01', 'C35-02', 'C35-03', 'C35-05', 'C36-01'];
    const ordered = plan({ items, answers: plant }, ['M20']);
    expect(ordered.milestones.map(({ milestone, earliestDate }) => [milestone, earliestDate])).toEqual([
      ['WORK-FINISHED', '2026-03-02'],
      ['ACCEPTANCE', '2026-03-09'],
    ]);
    expect(waits(ordered, 'C35-05')).toEqual(['ACCEPTANCE', 'C31-01', 'C34-02', 'C35-03']);
    expect(waits(ordered, 'C36-01')).toEqual(['C31-01', 'C35-05']);
    expect(ordered.duties.map(({ duty }) => duty)).toEqual(['file-acceptance']);
    expect(ordered.promiseDate).toBe('2026-03-30');
  });

  test('nothing is registered before compliance and filing, of the whole or of a phase', () => {
    const unit = { ...plant, 'acceptance.unit': '2603-330182-04-01-000001-P1' };
    const missing = [
      { code: 'prerequisite_missing', needs: '竣工规划核实' },
      {
        code: 'prerequisite_missing',
        needs: '联合验收与竣工备案（整体竣工备案）、联合验收与竣工备案（分期竣工备案）',
      },
    ];
    expect(issues({ items: ['C36-01'], answers: plant }, ['M20'])).toEqual(missing);
    const phase = { items: ['C36-02'], answers: unit };
    expect(issues(phase, ['M20'], ['phased_acceptance'])).toEqual(missing);
    expect(issues(phase, ['M20', 'M30', 'CM-COMPLETION'], ['phased_acceptance'])).toEqual([]);
  });

  test('whole and phase are not accepted together', () => {
    const both = { items: ['C31-01', 'C31-02'], answers: plant };
    const codes = issues(both, ['M20'], ['phased_acceptance']).map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['items_exclusive']));
  });
});

describe('everything that one project can order together', () => {
  const variant: Record<string, string> = {
    C06: '02',
    C07: '02',
    C10: '02',
    C11: '02',
    C20: '02',
    C34: '01',
  };
  const left = ['C02', 'C03', 'C05', 'C20', 'C30', 'C35'];
  const services = constructionBundle.items.filter(({ level }) => level === 'MAIN').map(({ id }) => id);
  const items = [
    ...services.filter((id) => !left.includes(id)).map((id) => `${id}-${variant[id] ?? '01'}`),
    ...['C20-01', 'C20-02', 'C30-01', 'C30-02', 'C30-03', 'C30-04'],
    ...['C35-01', 'C35-02', 'C35-03', 'C35-05'],
  ];
  const ordered = plan({ items, answers: { ...special, 'project.energy_review': true } });

  test('it is one plan without a circle, from the land to the title', () => {
    expect(ordered.tasks).toHaveLength(40);
    expect(ordered.criticalPath).toEqual([
      ...['C07-02', 'C06-02', 'C15-01', 'C20-02', 'C24-01', 'START-WORK', 'WORK-FINISHED', 'C31-01'],
      ...['ACCEPTANCE', 'C35-03', 'C35-05', 'C36-01'],
    ]);
    expect(ordered.savings.applications).toBe(33);
  });

  test('in parallel it takes a third of what it takes one by one, and less than the national 120 days', () => {
    const { workingDaysPlanned, workingDaysOneByOne } = ordered.savings;
    expect(workingDaysOneByOne).toBeGreaterThan(3 * workingDaysPlanned);
    expect(workingDaysPlanned).toBeLessThan(120);
  });

  test('each question and each paper is asked for once', () => {
    expect(new Set(ordered.fields).size).toBe(ordered.fields.length);
    expect(ordered.savings.documentsItemByItem).toBeGreaterThan(5 * ordered.savings.documentsInUnion);
  });
});

function plan(
  order: Order,
  materialsHeld: readonly string[] = [],
  policies: readonly string[] = [],
): ApprovalPlan {
  const facts: PlanFacts = { region: '370671', policies, itemsOff: [], materialsHeld };
  return planApprovals({ bundle: constructionBundle, order, facts, calendar, startDate: monday });
}

function task({ tasks }: ApprovalPlan, item: string) {
  const found = tasks.find((one) => one.item === item);
  if (!found) throw new Error(`no task ${item}`);
  return found;
}

/** What a task has to wait for. */
function waits(ordered: ApprovalPlan, item: string): string[] {
  const waiting = task(ordered, item).dependsOn.filter(({ state }) => state === 'WAITS');
  return [...new Set(waiting.flatMap(({ on }) => on))];
}

function dates({ tasks }: ApprovalPlan): Record<string, string[]> {
  return Object.fromEntries(
    tasks.map(({ item, startDate, promisedDate }) => [item, [startDate, promisedDate]]),
  );
}

interface Issue {
  readonly code: string;
  readonly needs?: string;
}

/** Why an order is refused. */
function issues(...order: Parameters<typeof plan>): Issue[] {
  try {
    plan(...order);
  } catch (error) {
    if (!(error instanceof Error && 'issues' in error)) throw error;
    return (error.issues as { code: string; params?: { needs?: string } }[]).map(({ code, params }) =>
      params?.needs === undefined ? { code } : { code, needs: params.needs },
    );
  }
  return [];
}
