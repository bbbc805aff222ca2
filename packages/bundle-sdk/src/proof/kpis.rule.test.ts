import { expect, test } from 'vitest';
import { changedLibrary, findings } from '../testing/changed-library.ts';
import { proveKpis } from './kpis.rule.ts';

type DraftKpi = NonNullable<Parameters<NonNullable<Parameters<typeof changedLibrary>[0]>>[0]['kpis']>[number];

const found = (change: Partial<DraftKpi>) =>
  findings(
    proveKpis,
    changedLibrary((library) => {
      const name = { zh: '率', en: 'Rate' };
      library.kpis = [{ id: 'rate', name, version: 1, numerator: 'GRANTED', unit: 'COUNT', ...change }];
    }),
  );

test('the library’s own KPIs can be measured', () => {
  expect(findings(proveKpis, changedLibrary())).toEqual([]);
});

test.each<[string, Partial<DraftKpi>]>([
  ['a count', {}],
  ['a share', { denominator: 'ACCEPTED', unit: 'PERCENT' }],
  ['a share of items', { denominator: 'ACCEPTED', unit: 'PERCENT', items: ['loan'] }],
  ['the median of working days', { numerator: 'WORKING_DAYS', statistic: 'MEDIAN', unit: 'WORKING_DAY' }],
  ['the fewest minutes', { numerator: 'NET_MINUTES', statistic: 'LEAST', unit: 'MINUTE' }],
])('%s can be measured', (_, change) => expect(found(change)).toEqual([]));

test.each<[string, Partial<DraftKpi>, string]>([
  ['a share of nothing', { unit: 'PERCENT' }, 'kpis[rate]'],
  ['a count in working days', { unit: 'WORKING_DAY' }, 'kpis[rate]'],
  ['the median of a count', { statistic: 'MEDIAN' }, 'kpis[rate]'],
  ['working days that say no statistic', { numerator: 'WORKING_DAYS', unit: 'WORKING_DAY' }, 'kpis[rate]'],
  ['working days in minutes', { numerator: 'WORKING_DAYS', statistic: 'P90', unit: 'MINUTE' }, 'kpis[rate]'],
  [
    'working days of something',
    { numerator: 'WORKING_DAYS', denominator: 'DECIDED', statistic: 'P90', unit: 'WORKING_DAY' },
    'kpis[rate]',
  ],
  ['completed cases of an item', { numerator: 'COMPLETED', items: ['loan'] }, 'kpis[rate].items'],
])('%s can not', (_, change, path) => expect(found(change)).toEqual([`${path} kpi_unmeasurable`]));
