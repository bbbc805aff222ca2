import { addDays } from '@walking-hall/working-calendar';
import type { DateRange } from '../figures/date-range.ts';
import { groupBy } from '../figures/group-by.ts';
import type { KpiDocument, KpiTerm } from './kpis.views.ts';

/** A definition and the days of the question on which it held. */
export interface RuledRange extends DateRange {
  readonly bundle: string;
  readonly definition: KpiTerm['definition'];
}

/**
 * By which definition each day of a range is measured, for several regions together: so that March is measured by
 * March's definition whenever one asks, and all regions by one. Where regions hold different versions on a day, it is the
 * highest.
 */
export function ruleRanges(documents: readonly KpiDocument[], range: DateRange): readonly RuledRange[] {
  const terms = groupBy(
    documents.flatMap(({ bundle, terms }) => terms.map((term) => ({ bundle, term }))),
    ({ bundle, term }) => `${bundle}|${term.definition.id}`,
  );
  return [...terms.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => {
      const bundle = group[0]?.bundle ?? '';
      return successive(group.map(({ term }) => term)).flatMap(({ definition, since, until }) => {
        const from = laterOf(since, range.from);
        const to = until !== undefined && until <= range.to ? addDays(until, -1) : range.to;
        return from <= to ? [{ bundle, definition, from, to }] : [];
      });
    });
}

/** Terms that follow one another without overlapping. A KPI that is dropped and taken up again goes on all the while. */
function successive(terms: readonly KpiTerm[]): readonly KpiTerm[] {
  const ruling = terms
    .filter((term) => !terms.some((other) => outranks(other, term)))
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  const firsts = ruling.filter(
    ({ definition }, index) => ruling[index - 1]?.definition.version !== definition.version,
  );
  return firsts.map((term, index) => {
    const next = firsts[index + 1];
    const until =
      next?.since ?? endOf(terms.filter(({ definition }) => definition.version === term.definition.version));
    const { until: _, ...open } = term;
    return until === undefined ? open : { ...open, until };
  });
}

function outranks(other: KpiTerm, term: KpiTerm): boolean {
  const holds = other.since <= term.since && (other.until === undefined || term.since < other.until);
  return holds && other.definition.version > term.definition.version;
}

/** Dates sort as text. */
function laterOf(a: string, b: string): string {
  return a < b ? b : a;
}

/** The last day on which any of them ends; undefined where one goes on. */
function endOf(terms: readonly KpiTerm[]): string | undefined {
  if (terms.some(({ until }) => until === undefined)) return undefined;
  return terms.map(({ until = '' }) => until).reduce(laterOf, '');
}
