import { AppError } from '@walking-hall/app-error';
import {
  type AggregateStore,
  createAggregateStore,
  type Loaded,
  type Persistence,
  type Scope,
} from '@walking-hall/persistence';
import { decideGridTask } from './grid-task.decide.ts';
import { evolveGridTask } from './grid-task.evolve.ts';
import {
  type GridTask,
  type GridTaskCommand,
  type GridTaskEvent,
  type GridTaskState,
  noGridTask,
} from './grid-task.ts';
import { gridTaskPuts, gridTaskView } from './grid-task.views.ts';

export interface GridTaskStore {
  readonly tasks: AggregateStore<GridTaskState, GridTaskCommand, GridTaskEvent>;
  /** A task that the scope covers. @throws AppError `grid_task_unknown` */
  getTask(id: string, scope: Scope): Promise<Loaded<GridTask>>;
}

export function createGridTaskStore(persistence: Persistence): GridTaskStore {
  const tasks = createAggregateStore<GridTaskState, GridTaskCommand, GridTaskEvent>(persistence, {
    name: 'grid-task',
    initialState: noGridTask,
    decide: decideGridTask,
    evolve: evolveGridTask,
    views: gridTaskPuts,
  });
  return {
    tasks,
    async getTask(id, scope) {
      const visible = await persistence.views.get(gridTaskView, id, scope);
      const found = visible && (await tasks.load(id));
      if (!found || found.state.status === 'NONE') throw new AppError('grid_task_unknown');
      return { state: found.state, seq: found.seq };
    },
  };
}
