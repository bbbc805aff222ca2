import {
  type Actor,
  type AggregateStore,
  createAggregateStore,
  type Persistence,
} from '@walking-hall/persistence';
import type { HallStore } from '../halls/hall-layout.store.ts';
import type { QueueName, QueueStore } from '../tickets/ticket-queue.store.ts';
import type { FindBaseline } from '../waits/baseline.ts';
import { decideTide } from './tide.decide.ts';
import { evolveTide } from './tide.evolve.ts';
import { noTide, type TideCommand, type TideEvent, type TideState } from './tide.ts';

export interface TideStore {
  readonly tides: AggregateStore<TideState, TideCommand, TideEvent>;
  /** The tides of a hall on a day. */
  get(servicePoint: string, date: string): Promise<TideState>;
  /** Looks at a group as it stands now: alerts, clears and closes what the rule says. Safe to be done at any time. */
  judge(name: QueueName, at: string, actor: Actor): Promise<void>;
}

export function tideId(servicePoint: string, date: string): string {
  return `${servicePoint}.${date}`;
}

export function createTideStore(
  persistence: Persistence,
  halls: HallStore,
  queues: QueueStore,
  findBaseline: FindBaseline,
): TideStore {
  const tides = createAggregateStore<TideState, TideCommand, TideEvent>(persistence, {
    name: 'tide',
    initialState: noTide,
    decide: decideTide,
    evolve: evolveTide,
  });
  return {
    tides,
    async get(servicePoint, date) {
      return (await tides.load(tideId(servicePoint, date)))?.state ?? noTide;
    },
    async judge(name, at, actor) {
      const { hall } = await halls.getHall(name.servicePoint);
      const group = hall.layout.groups.find((each) => each.group === name.group);
      const queue = await queues.find(name);
      if (group === undefined || queue === undefined) return;
      const baseline = await findBaseline(name);
      const id = tideId(name.servicePoint, name.date);
      await tides.execute(id, { kind: 'judge', hall, group, queue, baseline, at }, { at, actor });
    },
  };
}
