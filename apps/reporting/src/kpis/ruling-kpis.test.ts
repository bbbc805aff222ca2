import type { Kpi } from '@walking-hall/bundle-sdk';
import { describe, expect, test } from 'vitest';
import { hallKpis } from './core/hall-kpis.ts';
import type { HallKpi } from './kpi-definition.ts';
import { evolveKpis } from './kpis.projection.ts';
import type { KpiDocument } from './kpis.views.ts';
import { rulingKpis } from './ruling-kpis.ts';

const kpi = (version: number, change: Partial<Kpi> = {}): Kpi => ({
  id: 'cards',
  version,
  name: { zh: '办证率', en: 'Cards granted' },
  numerator: 'GRANTED',
  denominator: 'ACCEPTED',
  unit: 'PERCENT',
  ...change,
});

/** A library's definitions after it enabled its bundle with these KPIs on these days. */
function enabled(...steps: readonly [string, ...Kpi[]][]): KpiDocument {
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

const ruling = (day: string, ...documents: KpiDocument[]) =>
  rulingKpis([], documents, day).map(({ definition, validFrom }) => [definition.version, validFrom]);

describe('a period is measured by the bundle’s definition that holds on its last day', () => {
  test('the first version from the day it was enabled, and none before', () => {
    const document = enabled(['2026-03-01', kpi(1)]);
    expect(ruling('2026-02-28', document)).toEqual([]);
    expect(ruling('2026-03-01', document)).toEqual([[1, '2026-03-01']]);
  });

  test('a new version takes over on the day it is enabled, and a closed period keeps the former', () => {
    const document = enabled(['2025-03-01', kpi(1)], ['2026-07-01', kpi(2)]);
    expect(ruling('2026-06-30', document)).toEqual([[1, '2025-03-01']]);
    expect(ruling('2026-07-31', document)).toEqual([[2, '2026-07-01']]);
  });

  test('a version that lasted no day rules none', () => {
    const document = enabled(['2025-03-01', kpi(1)], ['2025-03-01', kpi(2)]);
    expect(ruling('2025-03-01', document)).toEqual([[2, '2025-03-01']]);
  });

  test('the same version goes on through another enabling, worded as it is now', () => {
    const document = enabled(['2025-03-01', kpi(1)], ['2026-07-01', kpi(1, { items: ['loan'] })]);
    expect(rulingKpis([], [document], '2026-12-31')).toMatchObject([
      { definition: { items: ['loan'] }, validFrom: '2025-03-01' },
    ]);
  });

  test('a KPI that the bundle drops rules no later period', () => {
    const document = enabled(['2025-03-01', kpi(1)], ['2026-02-01']);
    expect(ruling('2026-01-31', document)).toEqual([[1, '2025-03-01']]);
    expect(ruling('2026-02-01', document)).toEqual([]);
  });

  test('going back to an older version is a term of its own', () => {
    const document = enabled(['2026-01-01', kpi(1)], ['2026-02-01', kpi(2)], ['2026-03-01', kpi(1)]);
    expect(ruling('2026-02-28', document)).toEqual([[2, '2026-02-01']]);
    expect(ruling('2026-03-31', document)).toEqual([[1, '2026-03-01']]);
  });

  test('several regions by one definition, the highest that any of them has', () => {
    const early = enabled(['2026-01-01', kpi(1)], ['2026-04-01', kpi(2)]);
    const late = enabled(['2026-02-01', kpi(1)], ['2026-09-01', kpi(2)]);
    expect(ruling('2026-03-31', late, early)).toEqual([[1, '2026-01-01']]);
    expect(ruling('2026-05-31', late, early)).toEqual([[2, '2026-04-01']]);
  });

  test('it is taken apart by item, unless it counts whole cases', () => {
    const document = enabled(['2026-01-01', kpi(1), kpi(1, { id: 'done', numerator: 'COMPLETED' })]);
    const found = rulingKpis([], [document], '2026-12-31').map(({ definition, by }) => [definition.id, by]);
    expect(found).toEqual([
      ['cards', 'item'],
      ['done', undefined],
    ]);
  });
});

describe('the hall’s own definitions', () => {
  const version = (number: number, validFrom: string): HallKpi => ({
    ...kpi(number),
    validFrom,
    origin: 'design',
  });

  test('of each KPI the version that began last holds, and comes before those of bundles', () => {
    const versions = [version(2, '2026-07-01'), version(1, '2020-01-01'), version(3, '2027-01-01')];
    const document = enabled(['2026-01-01', kpi(7)]);
    const found = (day: string) =>
      rulingKpis(versions, [document], day).map(({ bundle, definition }) => [bundle, definition.version]);
    expect(found('2026-06-30')).toEqual([
      [undefined, 1],
      ['lending-library', 7],
    ]);
    expect(found('2026-12-31')).toEqual([
      [undefined, 2],
      ['lending-library', 7],
    ]);
  });

  test('rise in version and day, so that no closed period changes', () => {
    for (const { id } of hallKpis) {
      const versions = hallKpis.filter((other) => other.id === id);
      expect(versions.map(({ version }) => version)).toEqual(versions.map((_, index) => index + 1));
      const days = versions.map(({ validFrom }) => validFrom);
      expect(days).toEqual([...new Set(days)].sort());
    }
  });

  test.each(hallKpis)('$id can be measured, and speaks both languages', (definition) => {
    const { numerator, denominator, statistic, unit, name } = definition;
    expect(name.zh).toMatch(/\p{Script=Han}/u);
    expect(name.en).toMatch(/^[A-Z]/);
    if (unit === 'PERCENT') expect(denominator).toBeDefined();
    expect(statistic !== undefined).toBe(unit === 'WORKING_DAY' || unit === 'MINUTE');
    expect(/DAYS|MINUTES/.test(numerator)).toBe(statistic !== undefined);
  });
});
