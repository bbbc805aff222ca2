import type { Measure } from '@walking-hall/bundle-sdk';
import type { Figures } from '@walking-hall/contracts';
import type { KpiDefinition } from './kpis.views.ts';

/** Measures of applications; all others are of tasks, one for each item. */
const ofApplications: ReadonlySet<Measure> = new Set(['RECEIVED', 'ACCEPTED']);

export interface MeasuredKpi {
  readonly numerator: number;
  readonly denominator?: number;
  /** Absent where the denominator is 0: there is no basis. */
  readonly value?: number;
}

/**
 * A KPI over the sums of the items it counts. Like is measured with like:
 * - RECEIVED and ACCEPTED count applications where the KPI is about applications alone; where it names items or sets them
 *   against decisions on items, they count the items that were ordered;
 * - decisions by the statutory limit are set against decisions that have one, for where no law sets a limit none is kept
 *   and none is broken.
 */
export function measureKpi(kpi: KpiDefinition, figures: Figures): MeasuredKpi {
  const numerator = amountOf(kpi.numerator, kpi.denominator, kpi, figures);
  if (kpi.denominator === undefined)
    return kpi.unit === 'COUNT' ? { numerator, value: numerator } : { numerator };
  const denominator = amountOf(kpi.denominator, kpi.numerator, kpi, figures);
  const value = kpi.unit === 'COUNT' ? numerator : percentage(numerator, denominator);
  return { numerator, denominator, ...(value === undefined ? {} : { value }) };
}

/** Rounded half up to one decimal, in whole numbers so that no binary fraction tips it; undefined without a basis. */
export function percentage(numerator: number, denominator: number): number | undefined {
  if (denominator === 0) return undefined;
  return Math.floor((numerator * 2_000 + denominator) / (denominator * 2)) / 10;
}

function amountOf(measure: Measure, other: Measure | undefined, kpi: KpiDefinition, sums: Figures): number {
  const byItem = kpi.items !== undefined || (other !== undefined && !ofApplications.has(other));
  switch (measure) {
    case 'RECEIVED':
      return byItem ? sums.itemsReceived : sums.received;
    case 'ACCEPTED':
      return byItem ? sums.itemsAccepted : sums.accepted;
    case 'GRANTED':
      return sums.granted;
    case 'REFUSED':
      return sums.refused;
    case 'RELEASED':
      return sums.released;
    case 'DECIDED':
      return other === 'ON_TIME_STATUTORY' ? sums.withStatutory : sums.granted + sums.refused;
    case 'ON_TIME_PROMISED':
      return sums.onTimePromised;
    case 'ON_TIME_STATUTORY':
      return sums.onTimeStatutory;
    default:
      return measure satisfies never;
  }
}
