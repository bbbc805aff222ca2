import { type Kpi, measuresOfCases } from '@walking-hall/bundle-sdk';
import { groupBy } from '../figures/group-by.ts';
import type { HallKpi, RulingKpi } from './kpi-definition.ts';
import type { KpiDocument, KpiTerm } from './kpis.views.ts';

/**
 * The definitions that rule a period: those that hold on its last day. So a closed period is measured by the definition of
 * its time whenever one asks, and the years that it is compared with by the same.
 */
export function rulingKpis(
  hall: readonly HallKpi[],
  documents: readonly KpiDocument[],
  lastDay: string,
): readonly RulingKpi[] {
  return [...rulingOfHall(hall, lastDay), ...rulingOfBundles(documents, lastDay)].sort(byKey);
}

/** Of each KPI the version that began last. */
function rulingOfHall(hall: readonly HallKpi[], lastDay: string): readonly RulingKpi[] {
  const begun = groupBy(
    hall.filter(({ validFrom }) => validFrom <= lastDay),
    ({ id }) => id,
  );
  return [...begun.values()].flatMap((versions) =>
    versions
      .toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
      .slice(0, 1)
      .map(({ validFrom, origin, by, ...definition }) => {
        return { definition, validFrom, origin, ...(by === undefined ? {} : { by }) };
      }),
  );
}

/** For several regions together; where they hold different versions on the day, it is the highest. */
function rulingOfBundles(documents: readonly KpiDocument[], lastDay: string): readonly RulingKpi[] {
  const held = documents.flatMap(({ bundle, terms }) =>
    terms.filter((term) => holdsOn(term, lastDay)).map((term) => ({ bundle, ...term })),
  );
  const byKpi = groupBy(held, ({ bundle, definition }) => `${bundle}|${definition.id}`);
  return [...byKpi.values()].flatMap((terms) => {
    const version = Math.max(...terms.map(({ definition }) => definition.version));
    const ruling = terms.filter(({ definition }) => definition.version === version);
    const validFrom = ruling.map(({ since }) => since).toSorted()[0] ?? lastDay;
    return ruling.slice(0, 1).map(({ bundle, definition }) => {
      const by = isOfItems(definition) ? { by: 'item' as const } : {};
      return { definition, bundle, validFrom, origin: 'design' as const, ...by };
    });
  });
}

function isOfItems({ numerator, denominator }: Kpi): boolean {
  return ![numerator, denominator].some((one) => one !== undefined && measuresOfCases.has(one));
}

function holdsOn({ since, until }: KpiTerm, day: string): boolean {
  return since <= day && (until === undefined || day < until);
}

/** Sorts the hall's own first: nothing that a bundle is called begins with a slash or what comes before it. */
export function kpiKey({ bundle = '', definition }: Pick<RulingKpi, 'bundle' | 'definition'>): string {
  return `${bundle}/${definition.id}`;
}

function byKey(a: RulingKpi, b: RulingKpi): number {
  return kpiKey(a) < kpiKey(b) ? -1 : 1;
}
