import { type Duration, duration } from '@walking-hall/bundle-sdk';
import type { CountName, Counts, Span } from '../figures/counters.ts';
import type { HallMeasure, KpiDefinition } from './kpi-definition.ts';
import { lengthsOf, percentile } from './percentile.ts';
import { rounded } from './ratio.ts';

export interface MeasuredKpi {
  readonly numerator: number;
  /** Of a duration: among how many it was found. */
  readonly denominator?: number;
  /** Absent where the denominator is 0: there is no basis. */
  readonly value?: number;
}

export const defaultDecimals = 1;

/** Measures of applications; all others are of tasks, one for each item. */
const ofApplications: ReadonlySet<HallMeasure> = new Set([
  'RECEIVED',
  'RECEIVED_ONLINE',
  'ACCEPTED',
  'ACCEPTED_ONLINE',
]);

const parts = { LEAST: 0, MEDIAN: 50, P90: 90, P99: 99 } as const;

/**
 * A KPI over some counts. Like is measured with like:
 * - RECEIVED and ACCEPTED count applications where the KPI is about applications alone; where it names items, is taken
 *   apart by them or sets them against decisions on items, they count the items that were ordered;
 * - decisions by the statutory limit are set against decisions that have one, for where no law sets a limit none is kept
 *   and none is broken.
 */
export function measureKpi(
  kpi: KpiDefinition,
  counts: Counts,
  ofItem = kpi.items !== undefined,
): MeasuredKpi {
  const { numerator: measure } = kpi;
  if (isDuration(measure)) return measureSpan(counts, spanOf[measure], parts[kpi.statistic ?? 'MEDIAN']);
  const amount = (one: HallMeasure, other: HallMeasure | undefined) =>
    amountOf(one, other, counts, ofItem || (other !== undefined && !ofApplications.has(other)));
  const numerator = amount(measure, kpi.denominator);
  if (kpi.denominator === undefined)
    return kpi.unit === 'COUNT' ? { numerator, value: numerator } : { numerator };
  const denominator = amount(kpi.denominator, measure);
  const share = rounded({ numerator, denominator }, 100, kpi.decimals ?? defaultDecimals);
  const value = kpi.unit === 'COUNT' ? numerator : share;
  return { numerator, denominator, ...(value === undefined ? {} : { value }) };
}

const spanOf: Readonly<Record<Duration, Span>> = {
  WORKING_DAYS: 'took',
  MINUTES: 'gross',
  NET_MINUTES: 'net',
};

export function isDuration(measure: KpiDefinition['numerator']): measure is Duration {
  return duration.safeParse(measure).success;
}

function measureSpan(counts: Counts, span: Span, percent: number): MeasuredKpi {
  const lengths = lengthsOf(counts, span);
  const value = percentile(lengths, percent);
  return { numerator: value ?? 0, denominator: lengths.count, ...(value === undefined ? {} : { value }) };
}

function amountOf(
  measure: HallMeasure,
  other: HallMeasure | undefined,
  counts: Counts,
  byItem: boolean,
): number {
  const of = (name: CountName) => counts[name] ?? 0;
  switch (measure) {
    case 'RECEIVED':
      return of(byItem ? 'itemsReceived' : 'received');
    case 'RECEIVED_ONLINE':
      return of(byItem ? 'itemsReceivedOnline' : 'receivedOnline');
    case 'ACCEPTED':
      return of(byItem ? 'itemsAccepted' : 'accepted');
    case 'ACCEPTED_ONLINE':
      return of(byItem ? 'itemsAcceptedOnline' : 'acceptedOnline');
    case 'ACCEPTANCE_DECIDED':
      return of('accepted') + of('notAccepted');
    case 'DECIDED':
      return other === 'ON_TIME_STATUTORY' ? of('withStatutory') : of('granted') + of('refused');
    case 'TRIPS_SAVED':
      return of('tripsItemByItem') - of('tripsTaken');
    default:
      return of(counterOf[measure]);
  }
}

/** Measures that are one counter each. */
const counterOf = {
  ACCEPTED_AT_ONCE: 'acceptedAtOnce',
  GRANTED: 'granted',
  REFUSED: 'refused',
  RELEASED: 'released',
  ON_TIME_PROMISED: 'onTimePromised',
  ON_TIME_STATUTORY: 'onTimeStatutory',
  COMPLETED: 'completed',
  RATED: 'ratingsOfCases',
  RATINGS: 'ratings',
  SATISFIED: 'satisfied',
  TRIPS_ITEM_BY_ITEM: 'tripsItemByItem',
  REQUESTS: 'requests',
  REQUESTS_SOLVED_IN_STATION: 'requestsSolvedInStation',
  COMPLAINTS: 'complaints',
  COMPLAINTS_ACCEPTED: 'complaintsAccepted',
  COMPLAINTS_ANSWERED: 'complaintsAnswered',
  COMPLAINTS_REVISITED: 'complaintsRevisited',
  SESSIONS: 'sessions',
  PERSONS_SERVED: 'personsServed',
  PROBLEMS_SOLVED: 'problemsSolved',
  TICKETS_CALLED: 'ticketsCalled',
} as const satisfies Partial<Record<HallMeasure, CountName>>;
