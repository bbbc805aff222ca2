import type { Views } from '@walking-hall/persistence';
import { defineFigures } from '../figures/figures.views.ts';
import { defineKpis } from '../kpis/kpis.views.ts';
import { defineOpenWork } from '../open-work/open-work.views.ts';
import { defineRegions } from '../regions/regions.views.ts';
import { defineCursors, generations } from './rebuild.views.ts';
import type { Side } from './side.ts';

const sides = { a: defineTables('a'), b: defineTables('b') };
export type Tables = typeof sides.a;

export function tablesOf(side: Side): Tables {
  return sides[side];
}

function viewsOf({ figures, work, regions, kpis, cursors }: Tables) {
  return [figures.view, work.counters, work.tasks, regions.view, kpis.view, cursors] as const;
}

/** Empties a side, before a rebuild fills it. */
export async function clearSide(views: Pick<Views, 'clear'>, side: Side): Promise<void> {
  const [figures, work, tasks, regions, kpis, cursors] = viewsOf(tablesOf(side));
  await views.clear(figures);
  await views.clear(work);
  await views.clear(tasks);
  await views.clear(regions);
  await views.clear(kpis);
  await views.clear(cursors);
}

/** Every view of this service, to open its store with. */
export const reportingViews = [generations, ...viewsOf(sides.a), ...viewsOf(sides.b)] as const;

function defineTables(side: Side) {
  return {
    figures: defineFigures(side),
    work: defineOpenWork(side),
    regions: defineRegions(side),
    kpis: defineKpis(side),
    cursors: defineCursors(side),
  };
}
