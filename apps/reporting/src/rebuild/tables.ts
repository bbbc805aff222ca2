import type { AnyView, Views } from '@walking-hall/persistence';
import { defineBottlenecks } from '../bottlenecks/bottlenecks.views.ts';
import { defineCases } from '../cases/case.views.ts';
import { defineFigures } from '../figures/figures.views.ts';
import { defineKpis } from '../kpis/kpis.views.ts';
import { defineNames } from '../names/names.views.ts';
import { defineOpenWork } from '../open-work/open-work.views.ts';
import { defineRegions } from '../regions/regions.views.ts';
import { defineCursors, definePlans, generations } from './rebuild.views.ts';
import type { Side } from './side.ts';

const sides = { a: defineTables('a'), b: defineTables('b') };
export type Tables = typeof sides.a;

export function tablesOf(side: Side): Tables {
  return sides[side];
}

function viewsOf({ figures, work, bottlenecks, cases, regions, kpis, names, plans, cursors }: Tables) {
  return [
    figures.view,
    figures.series,
    work.view,
    bottlenecks.view,
    cases.applications,
    cases.cases,
    regions.view,
    kpis.view,
    names,
    plans,
    cursors,
  ] as const;
}

/** Empties a side, before a rebuild fills it. */
export async function clearSide(views: Pick<Views, 'clear'>, side: Side): Promise<void> {
  for (const view of viewsOf(tablesOf(side))) await views.clear(view as AnyView);
}

/** Every view of this service, to open its store with. */
export const reportingViews = [generations, ...viewsOf(sides.a), ...viewsOf(sides.b)] as const;

function defineTables(side: Side) {
  return {
    figures: defineFigures(side),
    work: defineOpenWork(side),
    bottlenecks: defineBottlenecks(side),
    cases: defineCases(side),
    regions: defineRegions(side),
    kpis: defineKpis(side),
    names: defineNames(side),
    plans: definePlans(side),
    cursors: defineCursors(side),
  };
}
