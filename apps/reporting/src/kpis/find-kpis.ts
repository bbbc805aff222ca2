import { coversRegion, everything, type Scope, type Views } from '@walking-hall/persistence';
import type { DateRange } from '../figures/date-range.ts';
import { sumFigures } from '../figures/figures.sums.ts';
import type { FigureDocument } from '../figures/figures.views.ts';
import { findDocuments } from '../figures/find-figures.ts';
import { groupBy } from '../figures/group-by.ts';
import { findAll } from '../rebuild/find-all.ts';
import type { Generation } from '../rebuild/generation.ts';
import { tablesOf } from '../rebuild/tables.ts';
import { parentOf, placesOf } from '../regions/region-path.ts';
import { type RuledRange, ruleRanges } from './kpi-terms.ts';
import type { KpiDocument } from './kpis.views.ts';
import { measureKpi } from './measure-kpi.ts';

/** The KPIs of a region with all that lies below it: an entry for each version that held on a day of the range. */
export async function findKpis(
  views: Views,
  generation: Generation,
  path: string,
  range: DateRange,
  scope: Scope,
) {
  const rules = ruleRanges(await findDefinitions(views, generation, path), range);
  const ranges = groupBy(rules, ({ from, to }) => `${from}/${to}`);
  const entries = await Promise.all(
    [...ranges.values()].map(async (ruled) => {
      const [{ from, to } = range] = ruled;
      const documents = await findDocuments(views, generation, { from, to, path }, 'item', scope);
      const byBundle = groupBy(documents, ({ bundle }) => bundle);
      return ruled.map((rule) => [rule, entryOf(rule, byBundle.get(rule.bundle) ?? [])] as const);
    }),
  );
  const entryOfRule = new Map(entries.flat());
  return rules.flatMap((rule) => entryOfRule.get(rule) ?? []);
}

/**
 * The definitions of all bundles that the region or one below it enabled; for a bundle that none of them did, those of
 * the nearest region above. Read without a scope: a definition is no figure, and those above apply here.
 */
async function findDefinitions(
  views: Views,
  { id, side }: Generation,
  path: string,
): Promise<readonly KpiDocument[]> {
  const { byPath } = tablesOf(side).kpis;
  const equals = { generation: id };
  // From the path to what follows `path/…`, with regions between whose codes merely begin alike.
  const below = await findAll(views, byPath, { equals, from: path, to: `${path}0` }, everything);
  const found = below.filter((document) => coversRegion(path, document.path));
  for (const place of [...placesOf(parentOf(path))].reverse()) {
    const known = new Set(found.map(({ bundle }) => bundle));
    const above = await findAll(views, byPath, { equals, from: place, to: `${place}!` }, everything);
    found.push(...above.filter((document) => document.path === place && !known.has(document.bundle)));
  }
  return found;
}

function entryOf({ bundle, definition }: RuledRange, documents: readonly FigureDocument[]) {
  const { items } = definition;
  const counted = items ? documents.filter(({ value }) => items.includes(value)) : documents;
  return {
    kpi: definition.id,
    bundle,
    version: definition.version,
    name: definition.name,
    unit: definition.unit,
    ...measureKpi(definition, sumFigures(counted)),
    ...(definition.target === undefined ? {} : { target: definition.target.value }),
  };
}
