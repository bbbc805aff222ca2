import {
  type ConditionFacts,
  createConditionCompiler,
  type HandlingItem,
  type LegalBasis,
} from '@walking-hall/bundle-sdk';
import { bundleConformance } from '@walking-hall/bundle-sdk/testing';
import { describe, expect, test } from 'vitest';
import { teaBundle } from './tea.bundle.ts';

bundleConformance(teaBundle);

const compile = createConditionCompiler(teaBundle.fields);
const handling = teaBundle.items.filter((item): item is HandlingItem => item.level === 'HANDLING');

describe('stages and items', () => {
  test('there are exactly five stages, in order', () => {
    expect(teaBundle.stages.map(({ id, name }) => [id, name.zh])).toEqual([
      ['T1', '企业开办'],
      ['T2', '资金扶持'],
      ['T3', '生产经营'],
      ['T4', '人才引育'],
      ['T5', '技能提升'],
    ]);
  });

  test('every item of the domain is there, with its handling variants and nothing else', () => {
    const variants: Record<string, number> = { 'T1-01': 4, 'T2-01': 2, 'T3-01': 4, 'T3-03': 2, 'T3-04': 2 };
    const numbered = { T1: 6, T2: 5, T3: 12, T4: 2, T5: 6 };
    const expected = Object.entries(numbered).flatMap(([stage, count]) =>
      range(count).flatMap((number) => {
        const id = `${stage}-${number}`;
        return [id, ...range(variants[id] ?? 0).map((variant) => `${id}-${variant}`)];
      }),
    );
    expect(teaBundle.items.map(({ id }) => id).sort()).toEqual(expected.sort());
  });

  test('the talent stage refers to the talent bundle by item', () => {
    const talent = teaBundle.stages.find(({ id }) => id === 'T4')?.references;
    expect(talent).toEqual(['L1-01', 'L2-05', 'L4-01', 'L4-02'].map((item) => ({ bundle: 'talent', item })));
  });

  test('each kind of applicant that registers has one registration', () => {
    const registrations = ['COMPANY', 'HOUSEHOLD_BUSINESS', 'COOP', 'ORG', 'NATURAL'].map((kind) =>
      applicable('T1-01', { 'applicant.kind': kind }),
    );
    expect(registrations).toEqual([['T1-01-01'], ['T1-01-02'], ['T1-01-03'], ['T1-01-04'], []]);
  });

  test('the seal maker is a question without a list and without a default', () => {
    const maker = teaBundle.fields.find(({ id }) => id === 'seal.maker');
    expect(maker).toMatchObject({ type: 'text', required: true });
    expect(getHandling('T1-02').fields).toContain('seal.maker');
  });
});

describe('origins', () => {
  test('only a full law text is marked as law, and every origin fits its reference', () => {
    const allowed: Record<LegalBasis['origin'], RegExp> = {
      law: /^L-/,
      source: /^(W-|S\d)/,
      knowledge: /^$/,
      design: /^$/,
    };
    const wrong = basesIn(teaBundle).filter(
      ({ origin, reference }) => !allowed[origin].test(reference ?? ''),
    );
    expect(wrong).toEqual([]);
  });

  test('no label rule of 2020 or 2023 is marked as law', () => {
    const labels = basesIn(teaBundle).filter(
      ({ title }) => /202[03]/.test(title.zh) && /标识/.test(title.zh),
    );
    expect(new Set(labels.map(({ origin }) => origin))).toEqual(new Set(['source']));
  });

  test('every promise is our own default', () => {
    expect(new Set(handling.map(({ limits }) => limits.promised.origin))).toEqual(new Set(['design']));
  });
});

describe('limits are those of the domain', () => {
  test('a statutory limit stands only where a law or general knowledge gives one', () => {
    const statutory = handling.flatMap(({ id, limits: { statutory } }) =>
      statutory ? [[id, `${statutory.value} ${statutory.unit}`, statutory.basis.origin]] : [],
    );
    expect(statutory).toEqual([
      ['T1-01-01', '3 WORKING_DAY', 'law'],
      ['T1-01-02', '3 WORKING_DAY', 'law'],
      ['T1-01-03', '3 WORKING_DAY', 'law'],
      ['T1-01-04', '3 WORKING_DAY', 'law'],
      ['T3-01-01', '10 WORKING_DAY', 'knowledge'],
      ['T3-01-02', '10 WORKING_DAY', 'knowledge'],
      ['T3-01-03', '10 WORKING_DAY', 'knowledge'],
      ['T3-03-02', '10 WORKING_DAY', 'knowledge'],
      ['T3-12', '10 WORKING_DAY', 'law'],
    ]);
  });

  test('a complex registration may be extended by three working days', () => {
    expect(getHandling('T1-01-01').limits.statutory?.extension).toMatchObject({
      value: 3,
      unit: 'WORKING_DAY',
      basis: { reference: 'L-REG', article: '第十九条' },
    });
  });

  test.each([
    [0, ['T1-01-01', 'T1-01-02', 'T1-02', 'T1-03', 'T1-04', 'T1-05', 'T3-02', 'T3-03-01']],
    [1, ['T1-06', 'T3-04-01', 'T3-04-02']],
    [3, ['T2-05']],
    [5, ['T3-01-02', 'T3-11']],
    [8, ['T3-01-01']],
    [10, ['T2-01-01', 'T2-01-02', 'T3-06']],
    [15, ['T2-03']],
    [20, ['T2-02']],
  ])('%i working days are promised for %j', (value, ids) => {
    for (const id of ids)
      expect(getHandling(id).limits.promised).toMatchObject({ value, unit: 'WORKING_DAY' });
  });
});

describe('the food decision [W-JY art.4, L-FOOD art.35]', () => {
  test.each([
    ['OWN_PRODUCE', []],
    ['PREPACKED_ONLY', ['T3-03-01']],
    ['BULK', ['T3-03-02']],
    ['ONLINE', ['T3-03-02']],
  ])('selling %s needs %j', (mode, items) => {
    expect(applicable('T3-03', { 'food.sale_mode': mode })).toEqual(items);
  });

  test.each([
    [true, [], 'FALSE', 'TRUE'],
    [false, [], 'TRUE', 'FALSE'],
    [true, ['workshop-barred-TEA'], 'FALSE', 'FALSE'],
    [true, ['workshop-barred-HERBAL_TEA'], 'FALSE', 'TRUE'],
  ])(
    'workshop %s under the policies %j: factory %s, workshop %s',
    (isWorkshop, policies, factory, workshop) => {
      const answers = { 'food.is_workshop': isWorkshop, 'food.category': 'TEA' };
      expect(judge(getHandling('T3-01-01').when, { answers, policies })).toBe(factory);
      expect(judge(getHandling('T3-02').when, { answers, policies })).toBe(workshop);
    },
  );

  test('factory and workshop exclude each other, whichever is ordered first', () => {
    expect(getHandling('T3-01-01').excludes).toContain('T3-02');
    expect(getHandling('T3-02').excludes).toContain('T3-01-01');
  });

  test('a change of the licence is vouched for only where the conditions of production stay as they are', () => {
    const change = (changed: boolean) => needed('T3-01-02', { 'food.conditions_changed': changed });
    expect(change(true)).toEqual(['M01', 'M02', 'M05', 'TM-SC', 'M07', 'M08', 'M09']);
    expect(change(false)).toEqual(['M01', 'M02', 'M05', 'TM-SC', 'TM-UNCHANGED']);
  });
});

describe('documents', () => {
  test.each([
    ['T1-01-01', ['M01', 'M04', 'M05', 'M06']],
    ['T1-01-02', ['M01', 'M04', 'M05']],
    ['T3-01-01', ['M01', 'M02', 'M05', 'M07', 'M08', 'M09']],
    ['T3-02', ['M01', 'TM-PRODUCTS', 'TM-FOOD-PLEDGE', 'M07']],
    ['T3-03-01', ['M01', 'M02', 'M05']],
    ['T3-04-01', ['M01', 'M11']],
    ['T3-06', ['M01', 'M02', 'M05', 'M12']],
  ])('%s asks for %j', (id, materials) => {
    expect(needed(id)).toEqual(materials);
  });

  test('company, SC, prepackaged and GI: 17 asked item by item, 9 in the union', () => {
    const asked = ['T1-01-01', 'T3-01-01', 'T3-03-01', 'T3-06'].flatMap((id) => needed(id));
    expect(asked).toHaveLength(17);
    expect([...new Set(asked)].sort()).toEqual([
      'M01',
      'M02',
      'M04',
      'M05',
      'M06',
      'M07',
      'M08',
      'M09',
      'M12',
    ]);
  });

  test('an agent brings a power of attorney, and nobody else does', () => {
    expect(needed('T1-01-01', { 'agent.acting': true })).toContain('M03');
    expect(needed('T1-01-01')).not.toContain('M03');
  });

  test('the account is asked of the housing fund’s applicant only where the order does not open it', () => {
    expect(needed('T1-05', {}, ['T1-05'])).toContain('M16');
    expect(needed('T1-05', {}, ['T1-05', 'T1-06'])).not.toContain('M16');
  });

  test('the credit code is asked for only where the order does not register the entity', () => {
    const { when } = teaBundle.fields.find(({ id }) => id === 'org.uscc') ?? {};
    expect(judge(when, { answers: {}, orderedItems: ['T1-01-01', 'T1-02'] })).toBe('FALSE');
    expect(judge(when, { answers: {}, orderedItems: ['T3-06'] })).toBe('TRUE');
  });

  test.each([
    ['T3-01-01', 'M09'],
    ['T3-03-02', 'M09'],
    ['T3-06', 'M12'],
    ['T2-01-01', 'M16'],
    ['T2-02', 'TM-LEASE'],
  ])('%s can be accepted while %s follows', (id, material) => {
    expect(getHandling(id).materials.find((one) => one.material === material)?.deferrable).toBe(true);
  });
});

describe('what is offered and counted', () => {
  test('a farmer who registers and is given labels is offered tea school, insurance and salon', () => {
    const offered = teaBundle.valueAddedServices.filter(({ onGranted }) =>
      onGranted.some((id) => ['T1-01-02', 'T3-04-01'].includes(id)),
    );
    expect(offered.map(({ id }) => id)).toEqual(expect.arrayContaining(['V08', 'V16', 'V12']));
    expect(teaBundle.valueAddedServices.find(({ id }) => id === 'V12')?.activity).toBe(true);
  });

  test('labels and transfers take from one quota', () => {
    expect(teaBundle.quotas.map(({ id, debits }) => [id, debits.map(({ item }) => item)])).toEqual([
      ['tea-label', ['T3-04-01', 'T3-04-02', 'T3-05']],
    ]);
  });
});

function range(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'));
}

function getHandling(id: string): HandlingItem {
  const item = handling.find((one) => one.id === id);
  if (!item) throw new Error(`no handling item ${id}`);
  return item;
}

function judge(expression: string | undefined, facts: ConditionFacts) {
  if (expression === undefined) return 'TRUE';
  const condition = compile(expression);
  if ('error' in condition) throw new Error(condition.error);
  return condition.judge(facts);
}

/** Handling items below a main item that can be ordered under these answers. */
function applicable(main: string, answers: ConditionFacts['answers']): string[] {
  const items = handling.filter(({ parent }) => parent === main);
  return items.filter(({ when }) => judge(when, { answers }) === 'TRUE').map(({ id }) => id);
}

/** Papers of an item, asked of somebody who acts in person unless the answers say otherwise. */
function needed(
  id: string,
  answers: ConditionFacts['answers'] = {},
  orderedItems: readonly string[] = [id],
): string[] {
  const facts = { answers: { 'agent.acting': false, ...answers }, orderedItems, policies: [] };
  return getHandling(id).materials.flatMap(({ material, when }) =>
    judge(when, facts) === 'TRUE' ? [material] : [],
  );
}

function basesIn(value: unknown): LegalBasis[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('title' in value && 'origin' in value) return [value as LegalBasis];
  return Object.values(value).flatMap(basesIn);
}
