import { describe, expect, test } from 'vitest';
import type { Counts } from '../figures/counters.ts';
import type { KpiDefinition } from './kpi-definition.ts';
import { measureKpi } from './measure-kpi.ts';

describe('a KPI measures like with like', () => {
  const sums: Counts = {
    received: 10,
    accepted: 8,
    itemsReceived: 30,
    itemsAccepted: 20,
    granted: 12,
    refused: 4,
    released: 9,
    onTimePromised: 15,
    onTimeStatutory: 6,
    withStatutory: 8,
    acceptedAtOnce: 6,
    notAccepted: 2,
    tripsItemByItem: 15,
    tripsTaken: 6,
    'took:2': 8,
    'took:7': 8,
    'gross:42': 1,
  };
  const kpi = (change: Partial<KpiDefinition>): KpiDefinition => ({
    id: 'k',
    version: 1,
    name: { zh: '率', en: 'Rate' },
    numerator: 'GRANTED',
    unit: 'PERCENT',
    ...change,
  });
  test.each<[string, Partial<KpiDefinition>, object]>([
    [
      'applications with applications',
      { numerator: 'ACCEPTED', denominator: 'RECEIVED' },
      { numerator: 8, denominator: 10, value: 80 },
    ],
    [
      'items with items',
      { numerator: 'ACCEPTED', denominator: 'RECEIVED', items: ['loan'] },
      { numerator: 20, denominator: 30, value: 66.7 },
    ],
    ['decisions with items', { denominator: 'ACCEPTED' }, { numerator: 12, denominator: 20, value: 60 }],
    [
      'refusals with decisions',
      { numerator: 'REFUSED', denominator: 'DECIDED' },
      { numerator: 4, denominator: 16, value: 25 },
    ],
    [
      'releases with grants',
      { numerator: 'RELEASED', denominator: 'GRANTED' },
      { numerator: 9, denominator: 12, value: 75 },
    ],
    [
      'promises with decisions',
      { numerator: 'ON_TIME_PROMISED', denominator: 'DECIDED' },
      { numerator: 15, denominator: 16, value: 93.8 },
    ],
    [
      'the law with decisions it limits',
      { numerator: 'ON_TIME_STATUTORY', denominator: 'DECIDED' },
      { numerator: 6, denominator: 8, value: 75 },
    ],
    ['a number as it is', { numerator: 'RECEIVED', unit: 'COUNT' }, { numerator: 10, value: 10 }],
    [
      'trips saved with those of single applications',
      { numerator: 'TRIPS_SAVED', denominator: 'TRIPS_ITEM_BY_ITEM', decimals: 0 },
      { numerator: 9, denominator: 15, value: 60 },
    ],
    [
      'first attempts with all that were decided on',
      { numerator: 'ACCEPTED_AT_ONCE', denominator: 'ACCEPTANCE_DECIDED' },
      { numerator: 6, denominator: 10, value: 60 },
    ],
    [
      'a median with the tasks it was found among',
      { numerator: 'WORKING_DAYS', statistic: 'MEDIAN', unit: 'WORKING_DAY' },
      { numerator: 2, denominator: 16, value: 2 },
    ],
    [
      'nine tenths likewise',
      { numerator: 'WORKING_DAYS', statistic: 'P90', unit: 'WORKING_DAY' },
      { numerator: 7, denominator: 16, value: 7 },
    ],
    [
      'the shortest case in minutes',
      { numerator: 'MINUTES', statistic: 'LEAST', unit: 'MINUTE' },
      { numerator: 42, denominator: 1, value: 42 },
    ],
    [
      'no case: no basis',
      { numerator: 'NET_MINUTES', statistic: 'LEAST', unit: 'MINUTE' },
      { numerator: 0, denominator: 0 },
    ],
    ['a share of nothing named: no value', {}, { numerator: 12 }],
  ])('%s', (_, change, measured) => expect(measureKpi(kpi(change), sums)).toEqual(measured));
});

test('taken apart by item, applications count as the items that they order', () => {
  const kpi: KpiDefinition = {
    id: 'k',
    version: 1,
    name: { zh: '率', en: 'Rate' },
    numerator: 'ACCEPTED_ONLINE',
    denominator: 'ACCEPTED',
    unit: 'PERCENT',
  };
  const counts = { accepted: 1, acceptedOnline: 1, itemsAccepted: 1_000, itemsAcceptedOnline: 899 };
  expect(measureKpi(kpi, counts, true)).toEqual({ numerator: 899, denominator: 1_000, value: 89.9 });
});
