import type { Commit, Views } from '@walking-hall/persistence';
import type { Logger } from '@walking-hall/service-kit';
import { caseOf, evolveCase, stoppedMsOf } from '../cases/case.evolve.ts';
import { openIn } from '../cases/case.views.ts';
import { type Known, projectFigures } from '../figures/figures.projection.ts';
import type { Row } from '../figures/row.ts';
import { evolveKpis } from '../kpis/kpis.projection.ts';
import { nameKey, namesIn } from '../names/names.projection.ts';
import { regionOf } from '../regions/regions.projection.ts';
import type { Pages } from './batch-plan.ts';
import { inChunks } from './chunks.ts';
import { countIn } from './count-in.ts';
import { type CountedEvent, parseCounted } from './counted-events.ts';
import type { Generation } from './generation.ts';
import { putAll } from './shelf.ts';
import { openShelves, type Shelves } from './shelves.ts';

export interface CountingTools {
  readonly views: Views;
  readonly logger: Pick<Logger, 'error'>;
}

/**
 * Counts the commits of a batch; durable when it resolves. It may be cut off anywhere, done again, and done by several
 * instances at a time, and counts once:
 * - each document says which batch changed it last, and no batch changes it twice;
 * - states are read first. Where one of them holds the batch, then all counters do, because they are written before
 *   any state is: what follows from states that were moved on already is missing only where it is not needed;
 * - counters are read after the states, and written before them, also those to which nothing comes to be added.
 */
export async function countBatch(
  { views, logger }: CountingTools,
  generation: Generation,
  number: number,
  pages: Pages,
): Promise<void> {
  const events = await parseAll(pages, logger);
  const shelves = openShelves(views, generation, number);
  await shelves.load(events);
  const rows: Row[] = [];
  await inChunks(events, (chunk) => {
    for (const event of chunk) rows.push(...apply(event, shelves, generation));
  });
  await countIn(views, generation, number, rows, shelves.cases.changes());
  await putAll(views, shelves.puts());
}

async function parseAll(pages: Pages, logger: CountingTools['logger']): Promise<readonly CountedEvent[]> {
  const events: CountedEvent[] = [];
  await inChunks([...pages.values()].flat(), (commits) => {
    for (const commit of commits) events.push(...parseCommit(commit, logger));
  });
  return events;
}

function parseCommit(commit: Commit, logger: CountingTools['logger']): readonly CountedEvent[] {
  return commit.events.flatMap((body, index) => {
    const parsed = parseCounted(body);
    // It would stop every figure for good. A rebuild counts it once the contract knows it.
    if (parsed.kind === 'broken') {
      const event = `${commit.stream}@${commit.seq}.${index}`;
      logger.error({ event, type: body.type, paths: parsed.paths }, 'event breaks its contract, not counted');
    }
    return parsed.kind === 'counted' ? [parsed.event] : [];
  });
}

/** Moves the states on by an event, and returns what it counts. */
function apply(event: CountedEvent, shelves: Shelves, { id }: Generation): readonly Row[] {
  const { type, data } = event;
  for (const [named, name] of namesIn(event)) shelves.names.change(nameKey(named), () => ({ name }));
  switch (type) {
    case 'hall.region.registered.v1':
      shelves.regions.change(data.region, () => ({ generation: id, ...regionOf(data) }));
      return [];
    case 'hall.bundle.enabled.v1':
      shelves.kpis.change(`${data.regionPath}|${data.bundle}`, (state) => ({
        generation: id,
        ...evolveKpis(state, data),
      }));
      return [];
    case 'hall.application.received.v1': {
      const { regionPath: path, bundle, channel, capturedAt: submittedAt } = data;
      shelves.applications.change(data.application, () => ({ path, bundle, channel, submittedAt }));
      return projectFigures(event);
    }
    case 'hall.application.not-accepted.v1':
      return projectFigures(event, { application: shelves.applications.find(data.application) });
    default:
      return projectFigures(event, knownOf(event, shelves));
  }
}

function knownOf(event: CountedEvent, shelves: Shelves): Known {
  const key = caseOf(event);
  if (key === undefined) return {};
  const moved = shelves.cases.change(key, (state) => evolveCase(state, event));
  if (event.type !== 'hall.case.completed.v1') return {};
  const before = openIn(moved?.before);
  return {
    application: shelves.applications.find(event.data.application),
    stoppedMs: before && stoppedMsOf(before, event.data.at),
  };
}
