import { type Duration, type Kpi, measure, type Origin, type Text } from '@walking-hall/bundle-sdk';
import { z } from 'zod';

/** What the hall's own KPIs count beside what bundles can: things that belong to no bundle. */
export const hallMeasure = z.enum([
  ...measure.options,
  'REQUESTS',
  'REQUESTS_SOLVED_IN_STATION',
  'COMPLAINTS',
  'COMPLAINTS_ACCEPTED',
  'COMPLAINTS_ANSWERED',
  'COMPLAINTS_REVISITED',
  'SESSIONS',
  'PERSONS_SERVED',
  'PROBLEMS_SOLVED',
  'TICKETS_CALLED',
]);
export type HallMeasure = z.infer<typeof hallMeasure>;

/** By what a KPI can be taken apart. */
export type KpiDimension = 'bundle' | 'item' | 'department' | 'servicePoint' | 'windowGroup';

/** A KPI as it is measured, the hall's or a bundle's. */
export interface KpiDefinition extends Omit<Kpi, 'numerator' | 'denominator'> {
  readonly numerator: HallMeasure | Duration;
  readonly denominator?: HallMeasure | undefined;
}

/** A KPI that comes with the hall: data, kept with all its versions, so that a closed period keeps its figures. */
export interface HallKpi extends Omit<KpiDefinition, 'items'> {
  readonly name: Text;
  /** The first day that this version is for. */
  readonly validFrom: string;
  /** Whose idea it is. */
  readonly origin: Origin;
  readonly by?: KpiDimension;
}

/** A definition that rules a period, and where it comes from. */
export interface RulingKpi {
  readonly definition: KpiDefinition;
  /** Absent for the hall's own. */
  readonly bundle?: string;
  readonly validFrom: string;
  readonly origin: Origin;
  readonly by?: KpiDimension;
}
