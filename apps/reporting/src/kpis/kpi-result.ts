import type { DateRange } from '../figures/date-range.ts';
import { changeOf, type KpiChange, meetsTarget } from './judge-kpi.ts';
import type { KpiDefinition } from './kpi-definition.ts';
import type { MeasuredKpi } from './measure-kpi.ts';

export interface KpiQuestion extends DateRange {
  /** What it is compared with. */
  readonly baseline: DateRange;
}

/** A KPI over a period: what it is, whether that is enough, and how it changed. */
export interface KpiResult extends MeasuredKpi {
  readonly met?: boolean;
  readonly before: MeasuredKpi;
  readonly change?: KpiChange;
}

/** @param alike whether both periods compare like with like, so that a change says something */
export function resultOf(
  definition: KpiDefinition,
  now: MeasuredKpi,
  before: MeasuredKpi,
  question: KpiQuestion,
  alike: boolean,
): KpiResult {
  const met = meetsTarget(definition, now, question);
  const change = alike ? changeOf(definition, before, now) : undefined;
  return {
    ...now,
    ...(met === undefined ? {} : { met }),
    before,
    ...(change === undefined ? {} : { change }),
  };
}
