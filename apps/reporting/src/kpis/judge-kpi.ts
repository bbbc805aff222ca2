import type { KpiTarget } from '@walking-hall/bundle-sdk';
import type { DateRange } from '../figures/date-range.ts';
import type { KpiDefinition } from './kpi-definition.ts';
import { isDuration, type MeasuredKpi } from './measure-kpi.ts';
import { compared, type Ratio, rounded } from './ratio.ts';

export interface KpiChange {
  readonly value: number;
  readonly unit: 'PERCENT' | 'POINT';
}

const changeDecimals = 2;

/**
 * Whether a KPI meets its target: by the numbers themselves, so that 89.96 % is no 90 %. Undefined without a target or a
 * basis, and for a yearly target where the period doesn't begin with the year and lie within it.
 */
export function meetsTarget(
  kpi: KpiDefinition,
  measured: MeasuredKpi,
  range: DateRange,
): boolean | undefined {
  const { target } = kpi;
  if (target === undefined || measured.value === undefined || !isFor(target, range)) return undefined;
  const { ratio, factor } = exactly(kpi, measured);
  const side = compared(ratio, factor, target.value);
  switch (target.is ?? 'AT_LEAST') {
    case 'AT_LEAST':
      return side >= 0;
    case 'MORE_THAN':
      return side > 0;
    case 'AT_MOST':
      return side <= 0;
    case 'LESS_THAN':
      return side < 0;
  }
}

function isFor({ per }: KpiTarget, { from, to }: DateRange): boolean {
  return per === undefined || (from.endsWith('-01-01') && from.slice(0, 4) === to.slice(0, 4));
}

/** How a KPI changed: percentages by points, everything else in percent of what it was. */
export function changeOf(kpi: KpiDefinition, before: MeasuredKpi, now: MeasuredKpi): KpiChange | undefined {
  if (before.value === undefined || now.value === undefined) return undefined;
  const [a, b] = [exactly(kpi, before).ratio, exactly(kpi, now).ratio];
  const difference = b.numerator * a.denominator - a.numerator * b.denominator;
  const unit = kpi.unit === 'PERCENT' ? 'POINT' : 'PERCENT';
  const basis = unit === 'POINT' ? a.denominator * b.denominator : a.numerator * b.denominator;
  const value = rounded({ numerator: difference, denominator: basis }, 100, changeDecimals);
  return value === undefined ? undefined : { value, unit };
}

/** A KPI's value before it is rounded. */
function exactly(
  kpi: KpiDefinition,
  { numerator, denominator }: MeasuredKpi,
): { ratio: Ratio; factor: number } {
  const isShare = kpi.unit === 'PERCENT' && !isDuration(kpi.numerator) && denominator !== undefined;
  return isShare
    ? { ratio: { numerator, denominator }, factor: 100 }
    : { ratio: { numerator, denominator: 1 }, factor: 1 };
}
