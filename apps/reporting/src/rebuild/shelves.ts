import type { Views } from '@walking-hall/persistence';
import { caseOf } from '../cases/case.evolve.ts';
import { nameKey, namesIn } from '../names/names.projection.ts';
import type { CountedEvent } from './counted-events.ts';
import type { Generation } from './generation.ts';
import { createShelf } from './shelf.ts';
import { tablesOf } from './tables.ts';

export type Shelves = ReturnType<typeof openShelves>;

/** The states that events move on. */
export function openShelves(views: Views, { id, side }: Generation, batch: number) {
  const tables = tablesOf(side);
  const applications = createShelf(views, tables.cases.applications, id, batch);
  const cases = createShelf(views, tables.cases.cases, id, batch);
  const regions = createShelf(views, tables.regions.view, id, batch);
  const kpis = createShelf(views, tables.kpis.view, id, batch);
  const names = createShelf(views, tables.names, id, batch);
  return {
    applications,
    cases,
    regions,
    kpis,
    names,
    /** Reads the states that some events change or ask about. */
    async load(events: readonly CountedEvent[]): Promise<void> {
      await applications.load(events.flatMap((event) => applicationOf(event) ?? []));
      await cases.load(events.flatMap((event) => caseOf(event) ?? []));
      await regions.load(events.flatMap((event) => regionOf(event) ?? []));
      await kpis.load(events.flatMap((event) => kpisOf(event) ?? []));
      await names.load(events.flatMap((event) => namesIn(event).map(([named]) => nameKey(named))));
    },
    puts: () => [applications, cases, regions, kpis, names].flatMap((shelf) => shelf.puts()),
  };
}

function applicationOf({ type, data }: CountedEvent): string | undefined {
  switch (type) {
    case 'hall.application.received.v1':
    case 'hall.application.not-accepted.v1':
    case 'hall.case.completed.v1':
      return data.application;
    default:
      return undefined;
  }
}

function regionOf({ type, data }: CountedEvent): string | undefined {
  return type === 'hall.region.registered.v1' ? data.region : undefined;
}

function kpisOf({ type, data }: CountedEvent): string | undefined {
  return type === 'hall.bundle.enabled.v1' ? `${data.regionPath}|${data.bundle}` : undefined;
}
