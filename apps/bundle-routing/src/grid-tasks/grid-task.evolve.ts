import { unknownEvent } from '../unknown-event.ts';
import type { GivenOutTask, GridTask, GridTaskEvent, GridTaskState } from './grid-task.ts';

type FollowingEvent = Exclude<GridTaskEvent, { readonly type: 'hall.grid-task.opened.v1' }>;

export function evolveGridTask(state: GridTaskState, event: GridTaskEvent): GridTaskState {
  if (event.type === 'hall.grid-task.opened.v1') {
    const { building, promised, statutory, at, ...facts } = event.data;
    return { status: 'OPEN', facts, building, promised, statutory, told: [], openedAt: at, history: [] };
  }
  if (state.status === 'NONE') throw new Error(`${event.type} before the task was opened`);
  return evolveOpened(state, event);
}

function evolveOpened(state: GridTask, event: FollowingEvent): GridTask {
  switch (event.type) {
    case 'hall.grid-task.assigned.v1': {
      const { grid, building, buildingName, station, worker, at } = event.data;
      const assignment = { grid, building, buildingName, station, worker };
      const history = [...state.history, { ...assignment, at }];
      // What changes hands on its way keeps what was tried.
      if (isGivenOut(state)) return { ...state, assignment, history };
      return { ...commonOf(state), status: 'ASSIGNED', assignment, history, visits: 0, wrongCodes: 0 };
    }
    case 'hall.grid-task.applicant-called.v1':
      return state;
    case 'hall.grid-task.visit-failed.v1':
      return { ...givenOut(state), visits: event.data.visits };
    case 'hall.grid-task.code-refused.v1':
      return { ...givenOut(state), wrongCodes: event.data.wrongCodes };
    case 'hall.grid-task.returned.v1':
      return { ...givenOut(state), status: 'RETURNED' };
    case 'hall.grid-task.locked.v1':
      return { ...givenOut(state), status: 'LOCKED' };
    case 'hall.grid-task.unlocked.v1':
      return { ...givenOut(state), status: 'ASSIGNED', wrongCodes: 0 };
    case 'hall.grid-task.clock-due.v1':
      return { ...state, told: [...state.told, event.data.clock] };
    case 'hall.grid-task.delivered.v1': {
      const { at, proof } = event.data;
      return { ...givenOut(state), status: 'DELIVERED', deliveredAt: at, proof };
    }
    case 'hall.grid-task.closed.v1':
      return { ...commonOf(state), status: 'CLOSED' };
    default:
      return unknownEvent(event);
  }
}

function isGivenOut(state: GridTask): state is GivenOutTask {
  return state.status === 'ASSIGNED' || state.status === 'LOCKED';
}

function givenOut(state: GridTask): GivenOutTask {
  if (!isGivenOut(state)) throw new Error(`a grid task that is ${state.status} is in nobody's hands`);
  return state;
}

function commonOf({ facts, promised, statutory, told, openedAt, history }: GridTask) {
  return { facts, promised, statutory, told, openedAt, history };
}
