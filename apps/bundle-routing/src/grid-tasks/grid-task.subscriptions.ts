import {
  type BuildingCode,
  buildingCode,
  bundleRoutingEvents,
  type CaseId,
  caseCompleted,
  caseDelivered,
  gridChanged,
  gridTaskDelivered,
  gridTaskIdOf,
  type Message,
  type RegionCode,
  topics,
} from '@walking-hall/contracts';
import { parsed, type Subscription } from '@walking-hall/messaging';
import { everything, type Persistence } from '@walking-hall/persistence';
import { type Clock, serviceContext } from '@walking-hall/service-kit';
import { handlingItem } from '../cases/case.conditions.ts';
import type { CaseStore } from '../cases/case.store.ts';
import type { OpenedCase } from '../cases/case.ts';
import type { GridMapStore } from '../grids/grid-map.store.ts';
import type { GridMapEvent } from '../grids/grid-map.ts';
import { promisedClock, statutoryClock } from './grid-task.clocks.ts';
import type { GridTaskStore } from './grid-task.store.ts';
import { gridTasksOfBuilding } from './grid-task.views.ts';

interface Place {
  readonly region: RegionCode;
  readonly building: BuildingCode;
}

export interface GridTaskSubscriptionsDeps {
  readonly store: GridTaskStore;
  readonly maps: GridMapStore;
  readonly cases: CaseStore;
  readonly persistence: Persistence;
  readonly clock: Clock;
}

/**
 * Once all its results are released, a case whose applicant chose the grid worker gets a grid task; once that is handed
 * over, the case is delivered, and the other way round. Told twice, nothing happens twice.
 */
export function gridTaskSubscriptions(deps: GridTaskSubscriptionsDeps): readonly Subscription[] {
  const { store, maps, cases, persistence, clock } = deps;
  return [
    {
      name: 'bundle-routing.grid-tasks',
      topics: [topics.bundleRouting],
      types: [caseCompleted.type, caseDelivered.type, gridTaskDelivered.type, gridChanged.type],
      handler: parsed(bundleRoutingEvents, {
        'hall.case.completed.v1': async ({ case: id, at }, message) => open(id, at, message),
        'hall.case.delivered.v1': async ({ case: id }, message) => {
          const task = gridTaskIdOf(id);
          if (await store.tasks.load(task))
            await store.tasks.execute(
              task,
              { kind: 'close', at: clock.now() },
              serviceContext('bundle-routing', clock.now(), message.event),
            );
        },
        'hall.grid-task.delivered.v1': async ({ case: id, proof, at }, message) => {
          const { state } = await cases.getCase(id, everything);
          if (state.status !== 'COMPLETED') return;
          const { reference } = proof;
          const delivered = { kind: 'HANDOVER_CODE' as const, reference };
          await cases.execute(
            state,
            { kind: 'deliver', proof: delivered, at },
            serviceContext('bundle-routing', clock.now(), message.event),
          );
        },
        'hall.grid.changed.v1': async (changed, message) => followMap(changed, message),
      }),
    },
  ];

  async function open(id: CaseId, releasedAt: string, message: Message): Promise<void> {
    const { state } = await cases.getCase(id, everything);
    if (state.answers['result.delivery_mode'] !== 'GRID' || state.status !== 'COMPLETED') return;
    const { application, region, regionPath, party } = state.opened;
    const building = buildingCode.safeParse(state.answers['result.delivery_building']).data;
    const grantedAt = await firstGrantOf(state);
    const gridTask = gridTaskIdOf(id);
    const { state: opened } = await store.tasks.execute(
      gridTask,
      {
        kind: 'open',
        facts: { gridTask, case: id, application, region, regionPath, party },
        building,
        assignment: building && (await maps.findAssignment(region, building)),
        promised: promisedClock(releasedAt, cases.time),
        statutory: grantedAt === undefined ? undefined : statutoryClock(grantedAt, cases.time),
        at: clock.now(),
      },
      serviceContext('bundle-routing', clock.now(), message.event),
    );
    // A change of the map that came in between did not find the task yet.
    if (!building || opened.status === 'NONE') return;
    await follow(gridTask, { region, building, formerWorker: opened.history[0]?.worker }, message);
  }

  /** When the first permit among the results was granted: its time runs out first. */
  async function firstGrantOf({ opened, tasks }: OpenedCase): Promise<string | undefined> {
    const { bundle } = await cases.toolsFor(opened.digest);
    const grants = Object.entries(tasks).flatMap(([item, task]) =>
      task.status === 'COMPLETED' &&
      task.outcome === 'GRANTED' &&
      handlingItem(bundle, item).type === 'LICENSING'
        ? [task.decidedAt]
        : [],
    );
    return grants.sort()[0];
  }

  async function followMap(
    { region, buildings, formerWorker }: GridMapEvent['data'],
    message: Message,
  ): Promise<void> {
    for (const { building } of buildings) {
      for (const id of await waitingFor(region, building))
        await follow(id, { region, building, formerWorker }, message);
    }
  }

  /** By the map of now: the event may be an old one. */
  async function follow(
    id: string,
    { region, building, formerWorker }: Place & { readonly formerWorker: string | undefined },
    message: Message,
  ): Promise<void> {
    const assignment = await maps.findAssignment(region, building);
    if (!assignment || assignment.worker === formerWorker) return;
    const command = { kind: 'followMap', assignment, formerWorker, at: clock.now(), by: 'grid-map' } as const;
    await store.tasks.execute(id, command, serviceContext('bundle-routing', clock.now(), message.event));
  }

  async function waitingFor(region: RegionCode, building: BuildingCode): Promise<readonly string[]> {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await persistence.views.find(
        gridTasksOfBuilding,
        { equals: { region, building, followsMap: true }, limit: 500, cursor },
        everything,
      );
      ids.push(...page.documents.map(({ key }) => key));
      cursor = page.next;
    } while (cursor !== undefined);
    return ids;
  }
}
