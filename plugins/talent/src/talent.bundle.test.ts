import {
  type ConditionFacts,
  createConditionCompiler,
  type HandlingItem,
  type LegalBasis,
  readSources,
} from '@walking-hall/bundle-sdk';
import { bundleConformance } from '@walking-hall/bundle-sdk/testing';
import { describe, expect, test } from 'vitest';
import { talentBundle as bundle } from './talent.bundle.ts';

bundleConformance(bundle);

const compile = createConditionCompiler(bundle.fields);
const handling = bundle.items.filter((item): item is HandlingItem => item.level === 'HANDLING');

describe('stages and items', () => {
  test('there are six stages, in order', () => {
    expect(bundle.stages.map(({ id, name }) => [id, name.zh])).toEqual([
      ['L1', '认定'],
      ['L2', '落地'],
      ['L3', '就业参保与档案'],
      ['L4', '安居'],
      ['L5', '子女与医疗'],
      ['L6', '成长'],
    ]);
  });

  test('every item of the domain is there and nothing else; the single window has two halves', () => {
    const numbered = { L1: 2, L2: 6, L3: 5, L4: 3, L5: 2, L6: 2 };
    const expected = Object.entries(numbered).flatMap(([stage, count]) =>
      Array.from({ length: count }, (_, index) => `${stage}-0${index + 1}`),
    );
    expect(bundle.items.map(({ id }) => id).toSorted()).toEqual(
      [...expected, 'L2-04-01', 'L2-04-02'].toSorted(),
    );
  });

  test('start-ups and skills are the tea bundle’s, by reference', () => {
    const growth = bundle.stages.find(({ id }) => id === 'L6')?.references;
    expect(growth).toEqual(['T2-01', 'T2-02', 'T5-01', 'T5-02'].map((item) => ({ bundle: 'tea', item })));
  });

  test('whatever is asked for, it is a person who asks', () => {
    for (const { id, when } of handling)
      expect([id, judge(when, { answers: { 'applicant.kind': 'COMPANY' } })]).toEqual([id, 'FALSE']);
  });
});

describe('origins', () => {
  test('only a full law text is marked as law, the law of another city never, and every origin fits', () => {
    const allowed: Record<LegalBasis['origin'], RegExp> = {
      law: /^L-(?!SH$|YT$)/,
      source: /^(W-|S\d|L-(SH|YT)$)/,
      knowledge: /^$/,
      design: /^$/,
    };
    const wrong = basesIn(bundle).filter(({ origin, reference }) => !allowed[origin].test(reference ?? ''));
    expect(wrong).toEqual([]);
  });

  test('neither a promise nor a window is ever the law’s', () => {
    const origins = handling.flatMap(({ limits, window }) => [limits.promised.origin, window?.origin ?? []]);
    expect(new Set(origins.flat())).toEqual(new Set(['design']));
  });
});

describe('limits are those of the domain', () => {
  test('a statutory limit stands only where a text gives one', () => {
    const statutory = handling.flatMap(({ id, limits: { statutory } }) =>
      statutory ? [[id, `${statutory.value} ${statutory.unit}`, statutory.basis.reference]] : [],
    );
    expect(statutory).toEqual([
      ['L2-01', '20 WORKING_DAY', 'L-PLL'],
      ['L2-02', '20 WORKING_DAY', 'L-PLL'],
      ['L2-03', '15 DAY', 'L-CRJ'],
      ['L2-04-01', '20 WORKING_DAY', 'L-PLL'],
      ['L2-04-02', '15 DAY', 'L-CRJ'],
      ['L3-04', '15 WORKING_DAY', 'W-DA'],
    ]);
  });

  test.each([
    [0, ['L3-01', 'L3-05']],
    [3, ['L2-06', 'L3-03']],
    [5, ['L1-02', 'L2-01', 'L2-05', 'L6-02']],
    [7, ['L2-02', 'L2-03', 'L2-04-01', 'L2-04-02']],
    [10, ['L1-01', 'L5-02']],
    [15, ['L3-02', 'L3-04', 'L4-01', 'L4-02']],
    [20, ['L4-03', 'L5-01']],
    [60, ['L6-01']],
  ])('%i working days are promised for %j', (value, ids) => {
    expect(ids.map((id) => getHandling(id).limits.promised)).toEqual(
      ids.map(() => ({ value, unit: 'WORKING_DAY', origin: 'design' })),
    );
  });
});

describe('the foreigner’s line', () => {
  test.each([
    ['L2-01', 'ENTRY', 'L-WGR 第七条'],
    ['ENTRY', 'L2-02', 'W-WORK2'],
    ['ENTRY', 'L2-03', 'L-CRJ 第三十条'],
    ['L2-02', 'L2-03', 'L-WGR 第十六条'],
    ['L2-04-01', 'L2-04-02', 'L-WGR 第十六条'],
    ['L2-03', 'L3-01', 'L-CRJ 第四十一条'],
    ['L2-05', 'L2-06', 'L-HKDJ 第十条'],
  ])('%s before %s: %s', (from, to, rests) => {
    const edges = bundle.edges.filter(
      (edge) => edge.to === to && readSources(edge.from).items.includes(from),
    );
    expect(edges.map(({ kind }) => kind)).toEqual(['HARD']);
    const named = edges.flatMap(({ basis }) =>
      basis.map(({ reference = '', article = '' }) => `${reference} ${article}`.trim()),
    );
    expect(named).toContain(rests);
  });

  test('thirty days after entry the residence permit lies with the police, at either counter', () => {
    expect(
      bundle.duties.map(({ after, required, within, basis }) => [after, required, within, basis[0]?.article]),
    ).toEqual([
      ['ENTRY', 'L2-03', { value: 30, unit: 'DAY' }, '第三十条'],
      ['ENTRY', 'L2-04-02', { value: 30, unit: 'DAY' }, '第三十条'],
    ]);
  });

  test.each([
    ['RESIDENT_ID', 'ABROAD', 'B', []],
    ['PERMANENT_RESIDENT', 'ABROAD', 'B', []],
    ['PASSPORT', 'ABROAD', 'B', ['L2-01', 'L2-02', 'L2-03']],
    ['PASSPORT', 'CLASS_A', 'A', ['L2-02', 'L2-03']],
    ['PASSPORT', 'CLASS_A', 'B', ['L2-03']],
    ['PASSPORT', 'FAMILY', 'C', ['L2-02', 'L2-03']],
  ])('%s, %s, class %s: %j', (document, route, talentClass, items) => {
    const answers = {
      'applicant.kind': 'NATURAL',
      'applicant.id_type': document,
      'foreigner.route': route,
      'foreigner.class': talentClass,
    };
    const open = ['L2-01', 'L2-02', 'L2-03'].filter((id) => offered(id, { answers }) === 'TRUE');
    expect(open).toEqual(items);
  });

  test('for class A the authentication and the record may follow, for the others not', () => {
    const following = (talentClass: string) => {
      const answers = { 'foreigner.class': talentClass };
      return getHandling('L2-01').materials.flatMap(({ material, when, deferrable }) =>
        judge(when, { answers }) === 'TRUE' && deferrable ? [material] : [],
      );
    };
    expect(following('A')).toEqual(['TA-DEGREE-AUTHENTICATION', 'TA-NO-CRIMINAL-RECORD']);
    expect(following('B')).toEqual([]);
  });
});

describe('what only a region says', () => {
  const renting = { 'applicant.kind': 'NATURAL', 'housing.none_owned': true };

  test('a subsidy is offered where the region pays one, and no amount stands in the bundle', () => {
    expect(offered('L4-01', { answers: renting, policies: [] })).toBe('FALSE');
    expect(offered('L4-01', { answers: renting, policies: ['living-subsidy-after-6'] })).toBe('FALSE');
    expect(offered('L4-01', { answers: renting, policies: ['rent-subsidy-after-soon'] })).toBe('FALSE');
    expect(offered('L4-01', { answers: renting, policies: ['rent-subsidy-after-6'] })).toBe('TRUE');
    expect(JSON.stringify(handling.filter(({ type }) => type === 'PAYMENT'))).not.toMatch(/万元|\d+元/);
  });

  test.each([
    ['rent-subsidy-after-6', undefined, 'UNKNOWN'],
    ['rent-subsidy-after-6', 5, 'FALSE'],
    ['rent-subsidy-after-6', 6, 'TRUE'],
    ['rent-subsidy-after-12', 6, 'FALSE'],
    ['rent-subsidy-after-12', 13, 'TRUE'],
    ['rent-subsidy-after-0', 0, 'TRUE'],
  ])('%s with %s months insured: %s', (policy, months, verdict) => {
    const answers = months === undefined ? {} : { 'insurance.months': months };
    expect(judge(getHandling('L4-01').startsWhen?.when, { answers, policies: [policy] })).toBe(verdict);
  });

  test('the single window is there where the region has it', () => {
    const answers = {
      'applicant.kind': 'NATURAL',
      'applicant.id_type': 'PASSPORT',
      'foreigner.route': 'ABROAD',
      'foreigner.class': 'B',
    };
    const halves = (policies: string[]) =>
      ['L2-04-01', 'L2-04-02'].map((id) => offered(id, { answers, policies }));
    expect(halves([])).toEqual(['FALSE', 'FALSE']);
    expect(halves(['work-residence-window'])).toEqual(['TRUE', 'TRUE']);
  });

  test('its months come from the insurance record alone', () => {
    expect(bundle.fields.find(({ id }) => id === 'insurance.months')?.readOnlyFrom).toBe('M14');
  });
});

describe('papers', () => {
  test.each([
    ['L1-01', ['M01', 'M05', 'M13', 'M15', 'M14', 'TA-ACHIEVEMENTS', 'TA-ACHIEVEMENT-ORIGINALS']],
    ['L2-03', ['M01', 'M05', 'TA-PHOTO', 'TA-WORK-PERMIT']],
    ['L2-06', ['M01', 'M05']],
    ['L3-01', ['M01', 'M05', 'M15']],
    ['L3-04', ['M01', 'M05', 'TA-TRANSFER-LETTER']],
    ['L6-01', ['M01', 'M05', 'M13', 'M15', 'TA-WORKS', 'TA-TRAINING', 'TA-WORK-ORIGINALS']],
  ])('%s asks for %j', (id, materials) => {
    expect(needed(id)).toEqual(materials);
  });

  test('contract and licence of one employer count for no other', () => {
    const perEmployer = bundle.materials.filter(({ per }) => per === 'employment.org_uscc');
    expect(perEmployer.map(({ id }) => id)).toEqual(['M15', 'TA-EMPLOYER']);
  });

  test.each([
    ['L1-01', 'TA-ACHIEVEMENT-ORIGINALS'],
    ['L2-02', 'TA-HEALTH'],
    ['L6-01', 'TA-WORK-ORIGINALS'],
  ])('%s can be accepted while %s follows', (id, material) => {
    expect(getHandling(id).materials.find((one) => one.material === material)?.deferrable).toBe(true);
  });

  test('having no home is pledged: to settle by K10, to be housed or paid by K09', () => {
    const pledge = (id: string) => bundle.materials.find((one) => one.id === id)?.commitment;
    expect([pledge('TA-NO-HOUSE'), pledge('TA-SUBSIDY-PLEDGE')]).toEqual(['K10', 'K09']);
    for (const id of ['L4-01', 'L4-02', 'L4-03']) expect(getHandling(id).commitments).toContain('K09');
    expect(needed('L2-05', { 'housing.none_owned': true })).toContain('TA-NO-HOUSE');
    expect(needed('L2-05', { 'housing.none_owned': false })).not.toContain('TA-NO-HOUSE');
  });
});

test('recognition offers the talent pack: whatever of housing, schooling and health comes of it', () => {
  const pack = bundle.valueAddedServices.find(({ id }) => id === 'V15');
  expect(pack?.onGranted).toEqual(['L1-01']);
  expect(pack?.outcomes).toEqual(['L4-01', 'L4-02', 'L4-03', 'L5-01', 'L5-02']);
});

function getHandling(id: string): HandlingItem {
  const item = handling.find((one) => one.id === id);
  if (!item) throw new Error(`no handling item ${id}`);
  return item;
}

function offered(id: string, facts: ConditionFacts) {
  return judge(getHandling(id).when, facts);
}

function judge(expression: string | undefined, facts: ConditionFacts) {
  if (expression === undefined) return 'TRUE';
  const condition = compile(expression);
  if ('error' in condition) throw new Error(condition.error);
  return condition.judge(facts);
}

/** Papers of an item, asked of somebody who acts in person unless the answers say otherwise. */
function needed(id: string, answers: ConditionFacts['answers'] = {}): string[] {
  const facts = { answers: { 'agent.acting': false, ...answers } };
  return getHandling(id).materials.flatMap(({ material, when }) =>
    judge(when, facts) === 'TRUE' ? [material] : [],
  );
}

function basesIn(value: unknown): LegalBasis[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('title' in value && 'origin' in value) return [value as LegalBasis];
  return Object.values(value).flatMap(basesIn);
}
