import { type ApprovalPlan, type Order, type PlanFacts, planApprovals } from '@walking-hall/approval-planner';
import { createWorkingCalendar, type LocalDate, nationalCalendar } from '@walking-hall/working-calendar';
import { describe, expect, test } from 'vitest';
import { teaBundle } from './tea.bundle.ts';

const calendar = createWorkingCalendar([nationalCalendar]);

describe('company, production licence, prepackaged goods and GI mark', () => {
  const order: Order = {
    items: ['T1-01', 'T3-01-01', 'T3-03', 'T3-06'],
    answers: {
      'agent.acting': false,
      'applicant.kind': 'COMPANY',
      'food.category': 'TEA',
      'food.is_workshop': false,
      'food.sale_mode': 'PREPACKED_ONLY',
      'gi.is_packer': true,
    },
  };
  const ordered = plan(order, '2026-07-01', { materialsHeld: ['M01'] });

  test('main items become the handling items that the answers mean', () => {
    expect(ordered.tasks.map(({ item }) => item)).toEqual(['T1-01-01', 'T3-01-01', 'T3-03-01', 'T3-06']);
  });

  test('17 documents item by item, 9 in the union, 7 to bring', () => {
    expect(ordered.savings).toMatchObject({
      documentsItemByItem: 17,
      documentsInUnion: 9,
      documentsToBring: 7,
    });
    expect(supplies(ordered)).toMatchObject({ M01: 'HELD', M02: 'GENERATED', M04: 'DECLARED', M05: 'FORM' });
  });

  test('the mark waits for the factory, which waits for the company: 18 working days', () => {
    expect(ordered.criticalPath).toEqual(['T1-01-01', 'T3-01-01', 'T3-06']);
    expect(dates(ordered)).toEqual({
      'T1-01-01': ['2026-07-01', '2026-07-01'],
      'T3-01-01': ['2026-07-01', '2026-07-13'],
      'T3-03-01': ['2026-07-01', '2026-07-01'],
      'T3-06': ['2026-07-13', '2026-07-27'],
    });
    expect(ordered.promiseDate).toBe('2026-07-27');
    expect(ordered.savings.workingDaysPlanned).toBe(18);
  });

  test('a grower who packs nothing waits for the company alone', () => {
    const grower = plan({ ...order, answers: { ...order.answers, 'gi.is_packer': false } }, '2026-07-01', {
      materialsHeld: ['M01'],
    });
    expect(dates(grower)['T3-06']).toEqual(['2026-07-01', '2026-07-15']);
  });

  test('the test report and the list of rules may follow, the process chart may not', () => {
    const promised = (material: string) => plan({ ...order, promisedMaterials: [material] }, '2026-07-01');
    expect(supplies(promised('M09')).M09).toBe('PROMISED');
    expect(supplies(promised('M12')).M12).toBe('PROMISED');
    expect(issues(() => promised('M08'))).toEqual(['material_not_deferrable']);
  });

  test('a workshop gets no factory licence: it registers the same day, and never beside a licence that goes on', () => {
    const answers = { ...order.answers, 'food.is_workshop': true };
    expect(issues(() => plan({ items: ['T1-01', 'T3-01-01'], answers }, '2026-07-01'))).toEqual([
      'item_not_applicable',
    ]);
    expect(plan({ items: ['T1-01', 'T3-02'], answers }, '2026-07-01').promiseDate).toBe('2026-07-01');
    const both = () => plan({ items: ['T1-01', 'T3-01-03', 'T3-02'], answers }, '2026-07-01');
    expect(new Set(issues(both))).toEqual(new Set(['items_exclusive']));
  });
});

describe('tea farmer at the van', () => {
  const order: Order = {
    items: ['T1-01-02', 'T3-03-01', 'T3-04-01'],
    answers: {
      'agent.acting': false,
      'applicant.kind': 'HOUSEHOLD_BUSINESS',
      'food.sale_mode': 'PREPACKED_ONLY',
      'tea.label_qty': 80,
    },
  };
  const ordered = plan(order, '2026-03-19', { materialsHeld: ['M01', 'M11'] });

  test('nothing is uploaded: fetched, generated, declared or filled in', () => {
    expect(supplies(ordered)).toEqual({
      M01: 'HELD',
      M02: 'GENERATED',
      M04: 'DECLARED',
      M05: 'FORM',
      M11: 'HELD',
    });
  });

  test('registered and filed the same day, labels by the next; the law’s date stands beside the promise', () => {
    expect(dates(ordered)).toEqual({
      'T1-01-02': ['2026-03-19', '2026-03-19'],
      'T3-03-01': ['2026-03-19', '2026-03-19'],
      'T3-04-01': ['2026-03-19', '2026-03-20'],
    });
    expect(ordered.tasks.find(({ item }) => item === 'T1-01-02')?.statutoryDate).toBe('2026-03-24');
  });

  test('selling own produce alone needs neither licence nor filing', () => {
    const answers = { ...order.answers, 'food.sale_mode': 'OWN_PRODUCE' };
    expect(issues(() => plan({ ...order, answers }, '2026-03-19'))).toEqual(['item_not_applicable']);
    expect(
      issues(() => plan({ items: ['T3-03'], answers }, '2026-03-19', { materialsHeld: ['M02'] })),
    ).toEqual(['item_not_applicable']);
  });
});

describe('start-up bundle handed in on Friday', () => {
  const order: Order = {
    items: ['T1-01-01', 'T1-02', 'T1-03', 'T1-04', 'T1-05', 'T1-06'],
    answers: { 'agent.acting': true, 'applicant.kind': 'COMPANY' },
    promisedMaterials: ['TM-SEAL'],
  };
  const ordered = plan(order, '2026-07-17', { materialsHeld: ['M01'] });

  test('all six are promised for Monday: one working day', () => {
    expect(ordered.promiseDate).toBe('2026-07-20');
    expect(ordered.savings.workingDaysPlanned).toBe(1);
    expect(ordered.criticalPath).toEqual(['T1-01-01', 'T1-06']);
  });

  test('with the seal card promised, the five that follow the registration start together', () => {
    const waits = ordered.tasks
      .slice(1)
      .map(({ dependsOn }) => dependsOn.filter(({ state }) => state === 'WAITS').flatMap(({ on }) => on));
    expect(waits).toEqual(Array.from({ length: 5 }, () => ['T1-01-01']));
    const booking = ordered.tasks.find(({ item }) => item === 'T1-06');
    expect(booking?.dependsOn).toContainEqual(
      expect.objectContaining({ on: ['T1-02'], state: 'PROVISIONAL', metBy: 'DEFICIENCY' }),
    );
  });

  test('without the promise the bank waits for the seal, and it is still Monday', () => {
    const { promisedMaterials: _, ...patient } = order;
    const later = plan(patient, '2026-07-17', { materialsHeld: ['M01'] });
    const booking = later.tasks.find(({ item }) => item === 'T1-06');
    expect(booking?.dependsOn).toContainEqual(expect.objectContaining({ on: ['T1-02'], state: 'WAITS' }));
    expect(later.promiseDate).toBe('2026-07-20');
  });

  test('neither the credit code nor the account is asked for, which the order itself brings about', () => {
    expect(ordered.fields).toContain('seal.maker');
    expect(ordered.fields).not.toContain('org.uscc');
    expect(ordered.fields).not.toContain('bank.account_no');
    expect(new Set(ordered.fields).size).toBe(ordered.fields.length);
  });

  test('the agent brings one power of attorney for all six', () => {
    const power = ordered.materials.filter(({ material }) => material === 'M03');
    expect(power.map(({ neededBy }) => neededBy.length)).toEqual([6]);
  });
});

describe('what already exists need not be ordered again', () => {
  const answers = { 'agent.acting': false, 'applicant.kind': 'COMPANY', 'finance.share_consent': true };

  test('a registered company orders its seal on the licence that it holds', () => {
    expect(plan({ items: ['T1-02'], answers }, '2026-07-01', { materialsHeld: ['M02'] }).promiseDate).toBe(
      '2026-07-01',
    );
    expect(issues(() => plan({ items: ['T1-02'], answers }, '2026-07-01'))).toEqual(['prerequisite_missing']);
  });

  test('a bank is asked for a loan on labels or on a production licence, and not without consent', () => {
    const loan = (held: string[], consent = true) =>
      plan({ items: ['T2-04'], answers: { ...answers, 'finance.share_consent': consent } }, '2026-07-01', {
        materialsHeld: ['M02', ...held],
      });
    expect(loan(['TM-SC']).tasks).toHaveLength(1);
    expect(loan(['TM-LABELS']).tasks).toHaveLength(1);
    expect(issues(() => loan([]))).toEqual(['prerequisite_missing']);
    expect(issues(() => loan(['TM-SC'], false))).toEqual(['item_not_applicable']);
  });

  test('a shop online waits for the filing, and for nothing where own produce is sold', () => {
    const shop = (items: string[], mode: string) =>
      plan({ items, answers: { ...answers, 'food.sale_mode': mode } }, '2026-07-01', {
        materialsHeld: ['M02'],
      });
    expect(issues(() => shop(['T3-11'], 'PREPACKED_ONLY'))).toEqual(['prerequisite_missing']);
    expect(shop(['T3-03', 'T3-11'], 'PREPACKED_ONLY').criticalPath).toEqual(['T3-03-01', 'T3-11']);
    expect(shop(['T3-11'], 'OWN_PRODUCE').criticalPath).toEqual(['T3-11']);
  });
});

function plan(order: Order, startDate: LocalDate, facts: Partial<PlanFacts> = {}): ApprovalPlan {
  return planApprovals({
    bundle: teaBundle,
    order,
    facts: { region: '330106', policies: [], itemsOff: [], materialsHeld: [], ...facts },
    calendar,
    startDate,
  });
}

function dates({ tasks }: ApprovalPlan): Record<string, string[]> {
  return Object.fromEntries(
    tasks.map(({ item, startDate, promisedDate }) => [item, [startDate, promisedDate]]),
  );
}

function supplies({ materials }: ApprovalPlan): Record<string, string> {
  return Object.fromEntries(materials.map(({ material, supply }) => [material, supply]));
}

/** Why an order is refused, as codes. */
function issues(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof Error && 'issues' in error)
      return (error.issues as { code: string }[]).map(({ code }) => code);
    throw error;
  }
  return [];
}
