import { type ApprovalPlan, type Order, type PlanFacts, planApprovals } from '@walking-hall/approval-planner';
import { createWorkingCalendar, type LocalDate, nationalCalendar } from '@walking-hall/working-calendar';
import { describe, expect, test } from 'vitest';
import { talentBundle } from './talent.bundle.ts';

const calendar = createWorkingCalendar([nationalCalendar]);

const citizen = {
  'agent.acting': false,
  'applicant.kind': 'NATURAL',
  'applicant.id_type': 'RESIDENT_ID',
  'person.recent_graduate': true,
  'household.settles_by': 'DEGREE',
  'housing.none_owned': true,
  'housing.entitled_by': 'CLASS',
  'schooling.basis': 'HOUSEHOLD',
};
const foreigner = {
  'agent.acting': false,
  'applicant.kind': 'NATURAL',
  'applicant.id_type': 'PASSPORT',
  'foreigner.class': 'B',
  'foreigner.route': 'ABROAD',
};
const records = ['M01', 'M13', 'M14'];
const paying = { policies: ['rent-subsidy-after-6', 'living-subsidy-after-6'] };

describe('a newcomer', () => {
  const order: Order = { items: ['L1-01', 'L2-05', 'L2-06', 'L3-01', 'L3-02', 'L3-03'], answers: citizen };
  const ordered = plan(order, '2026-03-02', { materialsHeld: records });

  test('recognition, household and employment run side by side', () => {
    for (const item of ['L1-01', 'L2-05', 'L3-01']) expect(waits(ordered, item)).toEqual([]);
    expect(waits(ordered, 'L2-06')).toEqual(['L2-05']);
    expect(waits(ordered, 'L3-02')).toEqual(['L3-01']);
    expect(dates(ordered)).toEqual({
      'L1-01': ['2026-03-02', '2026-03-16'],
      'L2-05': ['2026-03-02', '2026-03-09'],
      'L2-06': ['2026-03-09', '2026-03-12'],
      'L3-01': ['2026-03-02', '2026-03-02'],
      'L3-02': ['2026-03-02', '2026-03-23'],
      'L3-03': ['2026-03-02', '2026-03-05'],
    });
  });

  test('brings contract and proof alone; records are fetched, what is missing is declared', () => {
    expect(supplies(ordered)).toEqual({
      M01: 'HELD',
      M05: 'FORM',
      M13: 'HELD',
      M14: 'HELD',
      M15: 'APPLICANT',
      'TA-ACHIEVEMENTS': 'APPLICANT',
      'TA-ACHIEVEMENT-ORIGINALS': 'APPLICANT',
      'TA-NO-HOUSE': 'DECLARED',
    });
  });

  test('who settles on the class waits for the recognition, or holds it already', () => {
    const byClass = { ...citizen, 'household.settles_by': 'CLASS' };
    const both = plan({ items: ['L1-01', 'L2-05'], answers: byClass }, '2026-03-02');
    expect(waits(both, 'L2-05')).toEqual(['L1-01']);
    expect(both.fields).not.toContain('talent.class');
    const alone = { items: ['L2-05'], answers: byClass };
    expect(issues(alone)).toEqual(['prerequisite_missing']);
    expect(issues(alone, { materialsHeld: ['TA-CLASS'] })).toEqual([]);
  });

  test('what another region sends waits for the employment here, or for its number', () => {
    const transfer = (answers: Order['answers'], materialsHeld: string[] = []) =>
      issues({ items: ['L3-02'], answers }, { materialsHeld });
    expect(transfer(citizen)).toEqual(['prerequisite_missing']);
    expect(transfer({ ...citizen, 'employment.record_no': '330108-2026-1' })).toEqual([]);
    expect(transfer(citizen, ['TA-EMPLOYMENT'])).toEqual([]);
  });

  test('a foreigner has no household register, and a firm is no talent', () => {
    expect(issues({ items: ['L2-05'], answers: foreigner })).toEqual(['item_not_applicable']);
    const firm = { ...citizen, 'applicant.kind': 'COMPANY' };
    expect(issues({ items: ['L1-01'], answers: firm })).toEqual(['item_not_applicable']);
  });
});

describe('a subsidy that months of insurance lead to', () => {
  const order: Order = { items: ['L1-01', 'L4-01', 'L4-02'], answers: citizen };

  test('waits without a due date, and says what for', () => {
    const ordered = plan(order, '2026-03-02', paying);
    expect(task(ordered, 'L4-01').waits).toEqual([
      { for: 'FACTS', says: expect.objectContaining({ zh: expect.stringContaining('参保月数') }) },
    ]);
    expect(waits(ordered, 'L4-01')).toEqual(['L1-01']);
    expect(waits(ordered, 'L4-02')).toEqual([]);
  });

  test('waits no more where the record shows enough of them', () => {
    const insured = (months: number) =>
      task(
        plan({ ...order, answers: { ...citizen, 'insurance.months': months } }, '2026-03-02', paying),
        'L4-02',
      ).waits.length;
    expect([5, 6].map(insured)).toEqual([1, 0]);
  });

  test('is not to be had where the region pays none, nor by who owns a home', () => {
    expect(issues(order)).toEqual(['item_not_applicable', 'item_not_applicable']);
    const owner = { ...citizen, 'housing.none_owned': false };
    expect(issues({ items: ['L4-01'], answers: owner }, paying)).toEqual(['item_not_applicable']);
  });
});

describe('the days of the year', () => {
  const school: Order = { items: ['L5-01'], answers: citizen };
  const opening = (order: Order, start: LocalDate, item: string) => {
    const { waits: waiting, startDate } = task(plan(order, start), item);
    return [waiting.map((wait) => (wait.for === 'WINDOW' ? wait.opensOn : wait.for)), startDate];
  };

  test('schooling waits for the enrolment, and its limit counts from its first day', () => {
    expect(opening(school, '2026-03-02', 'L5-01')).toEqual([['2026-05-06'], '2026-05-06']);
    expect(task(plan(school, '2026-03-02'), 'L5-01').promisedDate).toBe('2026-06-02');
  });

  test('within the enrolment it starts at once, after it not before the next year, whose calendar is needed for it', () => {
    expect(opening(school, '2026-05-20', 'L5-01')).toEqual([[], '2026-05-20']);
    expect(() => plan(school, '2026-07-01')).toThrow('calendar_year_missing');
  });

  test('a title waits for the annual plan', () => {
    expect(opening({ items: ['L6-01'], answers: citizen }, '2026-03-02', 'L6-01')).toEqual([
      ['2026-06-01'],
      '2026-06-01',
    ]);
  });

  test('schooling by household waits for the move that is ordered with it, whatever register is at hand', () => {
    const order = { items: ['L2-05', 'L2-06', 'L5-01'], answers: citizen };
    expect(waits(plan(order, '2026-03-02', { materialsHeld: ['TA-HOUSEHOLD'] }), 'L5-01')).toEqual(['L2-06']);
    expect(waits(plan(school, '2026-03-02', { materialsHeld: ['TA-HOUSEHOLD'] }), 'L5-01')).toEqual([]);
  });
});

describe('from abroad', () => {
  const order: Order = { items: ['L2-01', 'L2-02', 'L2-03', 'L3-01'], answers: foreigner };
  const ordered = plan(order, '2026-03-02', { materialsHeld: ['M01'] });

  test('notice, entry, work permit, residence permit, employment: in this order', () => {
    expect(ordered.criticalPath).toEqual(['L2-01', 'ENTRY', 'L2-02', 'L2-03', 'L3-01']);
    expect(dates(ordered)).toEqual({
      'L2-01': ['2026-03-02', '2026-03-09'],
      'L2-02': ['2026-03-09', '2026-03-18'],
      'L2-03': ['2026-03-18', '2026-03-27'],
      'L3-01': ['2026-03-27', '2026-03-27'],
    });
    expect(ordered.milestones.map(({ milestone, earliestDate }) => [milestone, earliestDate])).toEqual([
      ['ENTRY', '2026-03-09'],
    ]);
  });

  test('fifteen days by law stand beside the promise', () => {
    expect(task(ordered, 'L2-03').statutoryDate).toBe('2026-04-02');
  });

  test('the duty of thirty days is in the plan', () => {
    expect(
      ordered.duties.map(({ duty, after, required, within }) => [duty, after, required, within]),
    ).toEqual([['apply-residence', 'ENTRY', 'L2-03', { value: 30, unit: 'DAY' }]]);
  });

  test('who has entered on a notice of before goes on from there, and has the duty all the same', () => {
    const entered = plan({ items: ['L2-02', 'L2-03'], answers: foreigner }, '2026-03-02', {
      materialsHeld: ['M01', 'TA-WORK-NOTICE'],
    });
    expect(waits(entered, 'L2-02')).toEqual(['ENTRY']);
    expect(entered.duties.map(({ duty }) => duty)).toEqual(['apply-residence']);
    expect(issues({ items: ['L2-02', 'L2-03'], answers: foreigner })).toEqual(['prerequisite_missing']);
  });

  test('who applies in China waits for no entry', () => {
    const answers = { ...foreigner, 'foreigner.route': 'FAMILY' };
    const inChina = plan({ items: ['L2-02', 'L2-03'], answers }, '2026-03-02');
    expect(inChina.milestones).toEqual([]);
    expect(inChina.criticalPath).toEqual(['L2-02', 'L2-03']);
  });

  test('nobody works before the residence permit; a permanent resident needs none', () => {
    expect(issues({ items: ['L3-01'], answers: foreigner })).toEqual(['prerequisite_missing']);
    expect(issues({ items: ['L3-01'], answers: foreigner }, { materialsHeld: ['TA-RESIDENCE'] })).toEqual([]);
    const resident = { ...foreigner, 'applicant.id_type': 'PERMANENT_RESIDENT' };
    expect(issues({ items: ['L3-01'], answers: resident })).toEqual([]);
  });

  describe('in the single window', () => {
    const window: Partial<PlanFacts> = { policies: ['work-residence-window'] };
    const joint = plan(
      { items: ['L2-01', 'L2-04-01', 'L2-04-02', 'L3-01'], answers: foreigner },
      '2026-03-02',
      window,
    );

    test('both permits start with the entry, and take seven working days in one go', () => {
      expect(dates(joint)).toMatchObject({
        'L2-04-01': ['2026-03-09', '2026-03-18'],
        'L2-04-02': ['2026-03-09', '2026-03-18'],
        'L3-01': ['2026-03-18', '2026-03-18'],
      });
      expect(joint.mergeGroups.map(({ id, lead, tasks }) => [id, lead, tasks])).toEqual([
        ['work-residence', 'L2-04-01', ['L2-04-01', 'L2-04-02']],
      ]);
      expect(joint.duties.map(({ duty }) => duty)).toEqual(['apply-residence-window']);
    });

    test('it is one way or the other, and half of a window is none', () => {
      const codes = (...items: string[]) => new Set(issues({ items, answers: foreigner }, window));
      expect(codes('L2-01', 'L2-02', 'L2-04-01', 'L2-04-02')).toEqual(new Set(['items_exclusive']));
      expect(codes('L2-01', 'L2-04-02')).toEqual(new Set(['prerequisite_missing']));
    });
  });
});

describe('everything that one person can order together', () => {
  const all = talentBundle.items.flatMap(({ id, level }) => (level === 'HANDLING' ? [id] : []));

  test('a citizen: one plan without a circle, each question and each paper once', () => {
    const items = all.filter((id) => !/^(L1-02|L2-0[1-4])/.test(id));
    const ordered = plan({ items, answers: citizen }, '2026-05-06', { ...paying, materialsHeld: records });
    expect(ordered.tasks).toHaveLength(15);
    expect(ordered.criticalPath.at(-1)).toBe('L6-01');
    expect(new Set(ordered.fields).size).toBe(ordered.fields.length);
    const { documentsItemByItem, documentsInUnion, fieldsItemByItem, fieldsInUnion } = ordered.savings;
    expect(documentsItemByItem).toBeGreaterThan(2 * documentsInUnion);
    expect(fieldsItemByItem).toBeGreaterThan(4 * fieldsInUnion);
  });

  test('a foreigner: from the notice to a place at school', () => {
    const answers = { ...citizen, ...foreigner, 'schooling.basis': 'RESIDENCE' };
    const items = all.filter((id) => !/^L2-0[4-6]/.test(id));
    const ordered = plan({ items, answers }, '2026-05-06', paying);
    expect(waits(ordered, 'L5-01')).toEqual(['L2-03']);
    expect(ordered.tasks).toHaveLength(items.length);
  });
});

function plan(order: Order, startDate: LocalDate, facts: Partial<PlanFacts> = {}): ApprovalPlan {
  return planApprovals({
    bundle: talentBundle,
    order,
    facts: { region: '330108', policies: [], itemsOff: [], materialsHeld: [], ...facts },
    calendar,
    startDate,
  });
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

function supplies({ materials }: ApprovalPlan): Record<string, string> {
  return Object.fromEntries(materials.map(({ material, supply }) => [material, supply]));
}

/** Why an order of 2 March is refused, as codes. */
function issues(order: Order, facts: Partial<PlanFacts> = {}): string[] {
  try {
    plan(order, '2026-03-02', facts);
  } catch (error) {
    if (error instanceof Error && 'issues' in error)
      return (error.issues as { code: string }[]).map(({ code }) => code);
    throw error;
  }
  return [];
}
