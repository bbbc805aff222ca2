import {
  type ConditionFacts,
  createConditionCompiler,
  type HandlingItem,
  type LegalBasis,
  readSources,
} from '@walking-hall/bundle-sdk';
import { bundleConformance } from '@walking-hall/bundle-sdk/testing';
import { describe, expect, test } from 'vitest';
import { constructionBundle as bundle } from './construction.bundle.ts';

bundleConformance(bundle);

const compile = createConditionCompiler(bundle.fields);
const handling = bundle.items.filter((item): item is HandlingItem => item.level === 'HANDLING');

/** Domain B2: how many handling items each of the 36 services has. */
const variants = {
  S1: [3, 3, 3, 3, 2, 4, 3, 2, 3, 4, 4, 2, 2, 2],
  S2: [3, 5, 3, 2, 3],
  S3: [3, 3, 2, 3, 7, 2, 2, 3, 3, 3, 4],
  S4: [3, 3, 2, 3, 6, 4],
};

describe('stages and items', () => {
  test('there are four stages, each with its one lead', () => {
    expect(bundle.stages.map(({ id, name, lead }) => [id, name.zh, lead])).toEqual([
      ['S1', '立项用地规划许可', 'natural-resources'],
      ['S2', '工程建设许可', 'natural-resources'],
      ['S3', '施工许可', 'housing'],
      ['S4', '竣工验收', 'housing'],
    ]);
  });

  test('36 services have 112 handling items, service by service as the domain counts them', () => {
    const expected = Object.entries(variants).flatMap(([stage, counts]) => counts.map((n) => [stage, n]));
    const mains = bundle.items.filter(({ level }) => level === 'MAIN');
    expect(mains).toHaveLength(36);
    expect(handling).toHaveLength(112);
    expect(mains.map(({ id }) => id)).toEqual(range(36).map((number) => `C${number}`));
    expect(mains.map(({ id, stage }) => [stage, below(id).length])).toEqual(expected);
  });

  test('handling items are numbered below their service and lie in its stage', () => {
    for (const { id, stage } of bundle.items.filter(({ level }) => level === 'MAIN')) {
      expect(below(id).map((item) => item.id)).toEqual(
        range(below(id).length).map((number) => `${id}-${number}`),
      );
      expect(new Set(below(id).map((item) => item.stage))).toEqual(new Set([stage]));
    }
  });

  test('exactly 22 of them are decided while one waits', () => {
    expect(timed()).toHaveLength(22);
    expect(timed()).toEqual(expect.arrayContaining(['C01-01', 'C09-02', 'C11-02', 'C23-01', 'C35-05']));
  });
});

describe('merge groups', () => {
  test('six groups hold variants of exactly 15 services, each of them in one group', () => {
    const members = bundle.mergeGroups.map(({ id, items }) => [id, [...new Set(items.map(parentOf))]]);
    expect(members).toEqual([
      ['G1', ['C04', 'C05']],
      ['G2', ['C06', 'C07']],
      ['G3', ['C15', 'C16']],
      ['G4', ['C24', 'C25', 'C26']],
      ['G5', ['C20', 'C21', 'C22']],
      ['G6', ['C31', 'C32', 'C33']],
    ]);
    expect(members.flatMap(([, services]) => services)).toHaveLength(15);
  });

  test('what the law puts one after the other is never one application: contract and permit, segment and segment', () => {
    const together = (a: string, b: string) =>
      bundle.mergeGroups.some(({ items }) => items.includes(a) && items.includes(b));
    expect(together('C06-02', 'C07-02')).toBe(false);
    expect(together('C24-02', 'C24-03')).toBe(false);
    expect(together('C24-03', 'C24-04')).toBe(false);
    expect(together('C06-01', 'C07-01')).toBe(true);
  });
});

describe('origins', () => {
  test('only a full law text is marked as law, and every origin fits its reference', () => {
    const allowed: Record<LegalBasis['origin'], RegExp> = {
      law: /^L-/,
      source: /^(W-|S\d|[a-z.]+\/)/,
      knowledge: /^$/,
      design: /^$/,
    };
    const wrong = basesIn(bundle).filter(({ origin, reference }) => !allowed[origin].test(reference ?? ''));
    expect(wrong).toEqual([]);
  });

  test('the energy measures, whose days were not verified, set no limit', () => {
    expect(below('C09').filter(({ limits }) => limits.statutory)).toEqual([]);
  });

  test('every promise is our own default', () => {
    expect(new Set(handling.map(({ limits }) => limits.promised.origin))).toEqual(new Set(['design']));
  });
});

describe('limits are those of the domain', () => {
  test.each([
    ['C02-01', '20 WORKING_DAY', 'knowledge', '5 WORKING_DAY'],
    ['C04-01', '20 WORKING_DAY', 'knowledge', '5 WORKING_DAY'],
    ['C06-02', '20 WORKING_DAY', 'law', '3 WORKING_DAY'],
    ['C08-01', '30 WORKING_DAY', 'law', '1 WORKING_DAY'],
    ['C10-01', '60 DAY', 'law', '15 WORKING_DAY'],
    ['C10-02', '30 DAY', 'law', '7 WORKING_DAY'],
    ['C10-04', '10 DAY', 'law', '7 WORKING_DAY'],
    ['C11-01', '10 WORKING_DAY', 'source', '10 WORKING_DAY'],
    ['C12-01', '20 WORKING_DAY', 'law', '10 WORKING_DAY'],
    ['C16-01', '20 WORKING_DAY', 'law', '5 WORKING_DAY'],
    ['C17-01', '20 WORKING_DAY', 'law', '3 WORKING_DAY'],
    ['C21-01', '15 WORKING_DAY', 'source', '7 WORKING_DAY'],
    ['C24-01', '7 DAY', 'law', '3 WORKING_DAY'],
    ['C31-01', '15 WORKING_DAY', 'law', '5 WORKING_DAY'],
    ['C34-01', '15 WORKING_DAY', 'knowledge', '7 WORKING_DAY'],
    ['C36-01', '30 WORKING_DAY', 'law', '5 WORKING_DAY'],
  ])('%s: %s (%s), promised %s', (id, statutory, origin, promised) => {
    const { limits } = getHandling(id);
    expect(`${limits.statutory?.value} ${limits.statutory?.unit}`).toBe(statutory);
    expect(limits.statutory?.basis.origin).toBe(origin);
    expect(`${limits.promised.value} ${limits.promised.unit}`).toBe(promised);
  });

  test('what no law limits has a promise alone', () => {
    const services = [
      'C01',
      'C03',
      'C05',
      'C07',
      'C15',
      'C19',
      'C20',
      'C22',
      'C23',
      'C25',
      'C26',
      'C30',
      'C35',
    ];
    expect(services.flatMap(below).filter(({ limits }) => limits.statutory)).toEqual([]);
  });

  test('twenty working days of a licence can be extended by ten', () => {
    expect(getHandling('C16-01').limits.statutory?.extension).toMatchObject({
      value: 10,
      unit: 'WORKING_DAY',
    });
    expect(getHandling('C24-01').limits.statutory?.extension).toBeUndefined();
  });
});

describe('which items a project needs', () => {
  test.each([
    ['FILED', ['C01-01', 'C01-02', 'C01-03']],
    ['APPROVED', ['C02-01', 'C02-02', 'C02-03']],
    ['GOVERNMENT', ['C03-01', 'C03-02', 'C03-03']],
  ])('%s: %j', (investment, items) => {
    const answers = { 'project.investment': investment };
    expect(['C01', 'C02', 'C03'].flatMap((main) => applicable(main, { answers }))).toEqual(items);
  });

  // [source: W-WATER] From 5 ha or 50,000 m³ a report, from 0.5 ha or 1,000 m³ a form, below both none.
  test.each([
    [5, 0, 'C11-01'],
    [4.99, 49_999, 'C11-02'],
    [0, 50_000, 'C11-01'],
    [0.5, 0, 'C11-02'],
    [0.49, 999, 'C11-03'],
    [0, 1_000, 'C11-02'],
    [0.49, 1_000, 'C11-02'],
    [6, 60_000, 'C11-01'],
    [0, 0, 'C11-03'],
  ])('%d ha with %d m³ of earth: %s', (site, earth, item) => {
    const answers = { 'project.site_ha': site, 'project.earthwork_m3': earth };
    expect(applicable('C11', { answers })).toEqual([item, 'C11-04']);
  });

  test.each([
    ['BUILD', ['C17-01', 'C17-03', 'C22-01', 'C22-02', 'C35-01']],
    ['PAY', ['C17-02', 'C17-03']],
    ['NONE', []],
  ])('air defence %s: %j', (mode, items) => {
    const answers = { 'project.civil_mode': mode };
    expect(
      ['C17', 'C22']
        .flatMap((main) => applicable(main, { answers }))
        .concat(judge(getHandling('C35-01').when, { answers }) === 'TRUE' ? ['C35-01'] : []),
    ).toEqual(items);
  });

  test('a special project has its fire design reviewed and its fire acceptance; any other is filed', () => {
    const fire = (special: boolean) => {
      const facts = { answers: { 'project.special_fire': special } };
      return [...applicable('C21', facts), ...applicable('C34', facts)];
    };
    expect(fire(true)).toEqual(['C21-01', 'C21-02', 'C21-03', 'C34-01']);
    expect(fire(false)).toEqual(['C34-02', 'C34-03']);
  });

  test.each([
    [['phased_acceptance'], true],
    [[], false],
  ])('items by phase in a region with policies %j: %s', (policies, offered) => {
    const phased = ['C31-02', 'C32-02', 'C33-02', 'C35-04', 'C35-06', 'C36-02'];
    const open = phased.filter((id) => judge(getHandling(id).when, { answers: {}, policies }) === 'TRUE');
    expect(open).toEqual(offered ? phased : []);
  });

  test.each([
    ['WHOLE', [], false, 0, ['C24-01']],
    ['WHOLE', ['commitment_permit'], false, 0, ['C24-01', 'C24-05']],
    ['WHOLE', ['commitment_permit'], true, 0, ['C24-01']],
    ['SEG1', [], false, 900, []],
    ['SEG1', ['segment_permit'], false, 900, ['C24-02']],
    ['SEG2', ['segment_permit'], false, 900, ['C24-03']],
    ['SEG2', ['segment_permit'], false, 0, []],
    ['SEG3', ['segment_permit'], false, 0, ['C24-04']],
  ])(
    'a permit for %s, policies %j, special %s, basement %d: %j',
    (segment, policies, special, basement, items) => {
      const answers = {
        'permit.segment': segment,
        'project.special_fire': special,
        'project.basement_m2': basement,
      };
      expect(applicable('C24', { answers, policies })).toEqual([...items, 'C24-06', 'C24-07']);
    },
  );
});

describe('commitments', () => {
  test.each([
    [['commitment_permit'], false, 'TRUE'],
    [['commitment_permit'], true, 'FALSE'],
    [[], false, 'FALSE'],
  ])('the permit on commitment with policies %j, special project %s: %s', (policies, special, verdict) => {
    const { when } = getCommitment('K06');
    expect(judge(when, { answers: { 'project.special_fire': special }, policies })).toBe(verdict);
  });

  test('no promise ever stands in for the fire design review: not its own, not on an edge from it', () => {
    for (const item of below('C21')) {
      expect(item.commitmentBarred).toBeDefined();
      expect(item.commitments).toBeUndefined();
    }
    const fromFire = bundle.edges.filter(({ from }) => readSources(from).items.includes('C21'));
    expect(fromFire.map(({ to, kind }) => [to, kind])).toEqual([
      ...['C24-01', 'C24-03', 'C24-04', 'C24-02', 'C24-05'].map((to) => [to, 'HARD']),
      ['START-WORK', 'HARD'],
    ]);
  });

  test('a permit on commitment is asked for with the owner’s signed pledge', () => {
    expect(getHandling('C24-05').materials.map(({ material }) => material)).toContain('CM-PERMIT-PLEDGE');
    const pledge = bundle.materials.find(({ id }) => id === 'CM-PERMIT-PLEDGE');
    expect(pledge).toMatchObject({ sources: ['DECLARED'], commitment: 'K06' });
  });
});

describe('the statutory edges rest on their laws', () => {
  test.each([
    ['C05', 'C02-01', 'L-GHF 第三十六条'],
    ['C05', 'C03-02', 'L-GHF 第三十六条'],
    ['C07', 'C06-02', 'L-GHF 第三十八条'],
    ['C06', 'C07-01', 'L-GHF 第三十七条'],
    ['C08', 'C16-01', 'L-GHF 第四十条'],
    ['C17', 'C16-01', 'L-ZJRF 第十四条、第十五条'],
    ['C17', 'C24-01', 'L-ZJRF 第十四条、第十五条'],
    ['C21', 'C24-01', 'L-XFF 第十二条'],
    ['C21', 'START-WORK', 'L-XFF 第十二条'],
    ['C16', 'C24-01', 'L-JZF 第八条'],
    ['C07', 'C24-01', 'L-JZF 第八条'],
    ['C23-01', 'C24-01', 'L-JZF 第八条'],
    ['C25', 'C24-01', 'L-ZLGL 第十三条'],
    ['C24-01', 'START-WORK', 'L-JZF 第七条'],
    ['C10', 'START-WORK', 'L-HPF 第二十五条'],
    ['C11', 'START-WORK', 'L-STBC 第二十六条'],
    ['C09', 'START-WORK', 'W-ENERGY'],
    ['C09', 'C03-02', 'W-ENERGY'],
    ['C31', 'ACCEPTANCE', 'L-GHF 第四十五条'],
    ['ACCEPTANCE', 'C35', 'L-ZLGL 第四十九条'],
    ['C31', 'C36-01', 'L-ZJGH 第四十五条'],
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

  test('environment, soil and energy gate the start of work and not the construction permit', () => {
    const toPermit = bundle.edges.filter(({ to }) => to.startsWith('C24'));
    const sources = toPermit.flatMap(({ from }) => readSources(from).items);
    expect(sources.filter((id) => /^C(09|10|11)/.test(id))).toEqual([]);
  });

  test('the acceptance is filed within fifteen days of the day on which it was passed', () => {
    expect(bundle.duties.map(({ after, required, within }) => [after, required, within])).toEqual([
      ['ACCEPTANCE', 'C35-05', { value: 15, unit: 'DAY' }],
      ['ACCEPTANCE', 'C35-06', { value: 15, unit: 'DAY' }],
    ]);
  });
});

describe('papers belong to their project', () => {
  test('whatever is issued or brought for a project, or for what is accepted of it, counts for that alone', () => {
    const free = bundle.materials.filter(
      ({ per, sources }) => per === undefined && !sources.includes('DECLARED'),
    );
    expect(free.map(({ id }) => id)).toEqual(['M02', 'M03', 'M05', 'M17']);
    const perUnit = bundle.materials.filter(({ per }) => per === 'acceptance.unit').map(({ id }) => id);
    expect(perUnit).toEqual(expect.arrayContaining(['M28', 'M29', 'M30', 'CM-COMPLETION', 'CM-TITLE']));
  });

  test('the filing fills in the project’s code, which is asked for where the order does not file', () => {
    const code = bundle.fields.find(({ id }) => id === 'project.code');
    expect(code?.readOnlyFrom).toBe('M20');
    expect(judge(code?.when, { answers: {}, orderedItems: ['C01', 'C01-01', 'C06', 'C06-02'] })).toBe(
      'FALSE',
    );
    expect(judge(code?.when, { answers: {}, orderedItems: ['C06', 'C06-02'] })).toBe('TRUE');
    expect(judge(code?.when, { answers: {}, orderedItems: ['C01', 'C01-03'] })).toBe('TRUE');
  });

  test.each([
    ['C04-01', 'CM-SITE-STUDY'],
    ['C16-01', 'CM-SCHEME-BOUND'],
    ['C24-01', 'M25'],
    ['C35-05', 'CM-ARCHIVES'],
  ])('%s can be accepted while %s follows', (id, material) => {
    expect(getHandling(id).materials.find((one) => one.material === material)?.deferrable).toBe(true);
  });
});

function range(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(index + 1).padStart(2, '0'));
}

function below(main: string): HandlingItem[] {
  return handling.filter(({ parent }) => parent === main);
}

function parentOf(id: string): string | undefined {
  return getHandling(id).parent;
}

function timed(): string[] {
  return handling.filter(({ limits }) => limits.promised.unit === 'MINUTE').map(({ id }) => id);
}

function getHandling(id: string): HandlingItem {
  const item = handling.find((one) => one.id === id);
  if (!item) throw new Error(`no handling item ${id}`);
  return item;
}

function getCommitment(id: string) {
  const commitment = bundle.commitments.find((one) => one.id === id);
  if (!commitment) throw new Error(`no commitment ${id}`);
  return commitment;
}

function judge(expression: string | undefined, facts: ConditionFacts) {
  if (expression === undefined) return 'TRUE';
  const condition = compile(expression);
  if ('error' in condition) throw new Error(condition.error);
  return condition.judge(facts);
}

/** Handling items below a main item that can be ordered. */
function applicable(main: string, facts: ConditionFacts): string[] {
  return below(main)
    .filter(({ when }) => judge(when, facts) === 'TRUE')
    .map(({ id }) => id);
}

function basesIn(value: unknown): LegalBasis[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('title' in value && 'origin' in value) return [value as LegalBasis];
  return Object.values(value).flatMap(basesIn);
}
