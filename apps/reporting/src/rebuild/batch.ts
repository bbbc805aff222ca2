import {
  type Commit,
  everything,
  type ViewDefinition,
  type ViewPut,
  type Views,
} from '@walking-hall/persistence';
import type { Logger } from '@walking-hall/service-kit';
import { projectFigures } from '../figures/figures.projection.ts';
import { noFigures } from '../figures/figures.sums.ts';
import { evolveKpis } from '../kpis/kpis.projection.ts';
import { evolveTask, projectWork, taskOf } from '../open-work/open-work.projection.ts';
import { regionOf } from '../regions/regions.projection.ts';
import { orderOf } from './commit-feed.ts';
import { type CountedEvent, parseCounted } from './counted-events.ts';
import type { Generation } from './generation.ts';
import { tablesOf } from './tables.ts';

/** What some commits add up to, until it is written. */
export interface Batch {
  /** In the order of the feed within a shard. */
  add(source: string, commit: Commit): Promise<void>;
  /** Durable when it resolves. */
  flush(): Promise<void>;
}

interface Sum {
  readonly deltas: Record<string, number>;
  order: number;
  readonly write: (sum: Sum) => Promise<boolean>;
}

/**
 * Collects each document's increments and states, so that a document is written once a batch.
 *
 * A batch of one commit may be written again after a crash, or by another instance, and counts once: its increments are
 * the same each time and go first; a task's state, from which they follow, is put only after them, and an event that a
 * state has seen (its seq is the order) counts nothing more. A batch of several commits has no such guarantee, because
 * the next time it may be cut elsewhere: it is for a generation that is thrown away when it fails.
 */
export function createBatch(views: Views, { id, side }: Generation, logger: Pick<Logger, 'error'>): Batch {
  const tables = tablesOf(side);
  const none = noFigures();
  const sums = new Map<string, Sum>();
  const states = new Map<string, ViewPut>();

  function count<T extends object>(
    view: ViewDefinition<T>,
    key: string,
    initial: T,
    deltas: Readonly<Record<string, number>>,
    source: string,
    order: number,
  ): void {
    const place = `${view.name}|${key}|${source}`;
    const write = (sum: Sum) =>
      views.increment(view, `${id}|${key}`, initial, sum.deltas as { [K in keyof T]?: number }, {
        source,
        order: sum.order,
      });
    const sum: Sum = sums.get(place) ?? { deltas: {}, order, write };
    for (const [field, delta] of Object.entries(deltas)) sum.deltas[field] = (sum.deltas[field] ?? 0) + delta;
    sum.order = order;
    sums.set(place, sum);
  }

  /** Moves a state on by an event, unless it has seen it. Returns it as it was and as it is. */
  async function evolve<T extends object>(
    view: ViewDefinition<T>,
    key: string,
    order: number,
    next: (state: T | undefined) => T | undefined,
  ): Promise<readonly [T | undefined, T | undefined]> {
    const place = `${view.name}|${key}`;
    const stored = states.get(place) ?? (await views.get(view, `${id}|${key}`, everything));
    const before = stored?.doc as T | undefined;
    if (stored && order <= stored.seq) return [before, before];
    const after = next(before);
    if (after !== before) states.set(place, { view, key: `${id}|${key}`, seq: order, doc: after });
    return [before, after];
  }

  async function apply(event: CountedEvent, source: string, order: number): Promise<void> {
    for (const { key, dimensions, deltas } of projectFigures(event))
      count(tables.figures.view, key, { generation: id, ...dimensions, ...none }, deltas, source, order);

    const task = taskOf(event);
    if (task !== undefined) {
      const moved = await evolve(tables.work.tasks, task, order, (state) => evolveTask(state, event));
      for (const { key, dimensions, deltas } of projectWork(...moved)) {
        const initial = { generation: id, ...dimensions, open: 0, warned: 0, overdue: 0 };
        count(tables.work.counters, key, initial, deltas, source, order);
      }
    }
    if (event.type === 'hall.region.registered.v1') {
      const region = { generation: id, ...regionOf(event.data) };
      await evolve(tables.regions.view, region.region, order, () => region);
    }
    if (event.type === 'hall.bundle.enabled.v1') {
      const { data } = event;
      await evolve(tables.kpis.view, `${data.regionPath}|${data.bundle}`, order, (state) => ({
        generation: id,
        ...evolveKpis(state, data),
      }));
    }
  }

  return {
    async add(source, commit) {
      for (const [index, body] of commit.events.entries()) {
        const parsed = parseCounted(body);
        if (parsed.kind === 'counted')
          await apply(parsed.event, `${source}/${commit.shard}`, orderOf(commit, index));
        // It would stop every figure for good. A rebuild counts it once the contract knows it.
        if (parsed.kind === 'broken') {
          const event = `${commit.stream}@${commit.seq}.${index}`;
          logger.error(
            { event, type: body.type, paths: parsed.paths },
            'event breaks its contract, not counted',
          );
        }
      }
    },
    async flush() {
      await Promise.all([...sums.values()].map((sum) => sum.write(sum)));
      if (states.size > 0) await views.put([...states.values()]);
    },
  };
}
