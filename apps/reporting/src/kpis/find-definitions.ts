import { coversRegion, everything } from '@walking-hall/persistence';
import type { Reading } from '../figures/series.ts';
import { findAll } from '../rebuild/find-all.ts';
import { tablesOf } from '../rebuild/tables.ts';
import { parentOf, placesOf } from '../regions/region-path.ts';
import { hallKpis } from './core/hall-kpis.ts';
import type { RulingKpi } from './kpi-definition.ts';
import type { KpiDocument } from './kpis.views.ts';
import { rulingKpis } from './ruling-kpis.ts';

/** The KPIs that rule a period in a region: the hall's and its bundles'. */
export async function findRulingKpis(reading: Reading, lastDay: string): Promise<readonly RulingKpi[]> {
  return rulingKpis(hallKpis, await findDefinitions(reading), lastDay);
}

/**
 * The definitions of all bundles that the region or one below it enabled; for a bundle that none of them did, those of
 * the nearest region above. Read without a scope: a definition is no figure, and those above apply here.
 */
async function findDefinitions({
  views,
  generation: { id, side },
  path,
}: Reading): Promise<readonly KpiDocument[]> {
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
