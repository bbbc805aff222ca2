import { describe, expect, test } from 'vitest';
import { ruleRanges } from './kpi-terms.ts';
import { evolveKpis } from './kpis.projection.ts';
import type { KpiDefinition, KpiDocument } from './kpis.views.ts';

const kpi = (version: number, change: Partial<KpiDefinition> = {}): KpiDefinition => ({
  id: 'cards',
  version,
  name: { zh: '办证率', en: 'Cards granted' },
  numerator: 'GRANTED',
  denominator: 'ACCEPTED',
  unit: 'PERCENT',
  ...change,
});

/** A library's definitions after it enabled its bundle with these KPIs on these days. */
function enabled(...steps: readonly [string, ...KpiDefinition[]][]): KpiDocument {
  return steps.reduce<KpiDocument>(
    (before, [day, ...kpis]) => ({
      generation: '0',
      ...evolveKpis(before, {
        regionPath: before.path,
        bundle: before.bundle,
        document: { kpis },
        at: `${day}T09:00:00+08:00`,
      }),
    }),
    { generation: '0', path: '330000/330100', bundle: 'lending-library', terms: [] },
  );
}

const year = { from: '2026-01-01', to: '2026-12-31' };
const ranges = (...documents: KpiDocument[]) =>
  ruleRanges(documents, year).map(({ definition, from, to }) => [definition.version, from, to]);

describe('each day is measured by the definition that held on it', () => {
  test('the first version holds from the day it was enabled', () => {
    expect(ranges(enabled(['2026-03-01', kpi(1)]))).toEqual([[1, '2026-03-01', '2026-12-31']]);
  });

  test('a new version takes over on the day it is enabled', () => {
    expect(ranges(enabled(['2025-03-01', kpi(1)], ['2026-07-01', kpi(2)]))).toEqual([
      [1, '2026-01-01', '2026-06-30'],
      [2, '2026-07-01', '2026-12-31'],
    ]);
  });

  test('a version that lasted no day measures none', () => {
    expect(ranges(enabled(['2025-03-01', kpi(1)], ['2025-03-01', kpi(2)]))).toEqual([
      [2, '2026-01-01', '2026-12-31'],
    ]);
  });

  test('the same version goes on through another enabling, worded as it is now', () => {
    const document = enabled(['2025-03-01', kpi(1)], ['2026-07-01', kpi(1, { items: ['loan'] })]);
    expect(ruleRanges([document], year)).toMatchObject([{ definition: { items: ['loan'] }, ...year }]);
  });

  test('a KPI that the bundle drops ends on that day; one before the range measures none', () => {
    expect(ranges(enabled(['2025-03-01', kpi(1)], ['2026-02-01']))).toEqual([
      [1, '2026-01-01', '2026-01-31'],
    ]);
    expect(ranges(enabled(['2025-03-01', kpi(1)], ['2025-04-01']))).toEqual([]);
  });

  test('going back to an older version is a term of its own', () => {
    expect(ranges(enabled(['2026-01-01', kpi(1)], ['2026-02-01', kpi(2)], ['2026-03-01', kpi(1)]))).toEqual([
      [1, '2026-01-01', '2026-01-31'],
      [2, '2026-02-01', '2026-02-28'],
      [1, '2026-03-01', '2026-12-31'],
    ]);
  });

  test('several regions are measured by one definition, the highest that any of them has', () => {
    const early = enabled(['2026-01-01', kpi(1)], ['2026-04-01', kpi(2)]);
    const late = enabled(['2026-02-01', kpi(1)], ['2026-09-01', kpi(2)]);
    expect(ranges(late, early)).toEqual([
      [1, '2026-01-01', '2026-03-31'],
      [2, '2026-04-01', '2026-12-31'],
    ]);
  });
});
