import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@walking-hall/app-error';
import { activityPlanned, activitySignedUp, eventOf } from '@walking-hall/contracts';
import type { ActivityCommand, ActivityEvent, ActivityState, Place } from './activity.ts';

/** Seats are given in the order of signing up; who comes after the last one waits. A case signs up once. */
export function decideActivity(command: ActivityCommand, state: ActivityState): readonly ActivityEvent[] {
  switch (command.kind) {
    case 'plan':
      if (state.status === 'NONE') return [eventOf(activityPlanned, command.planned)];
      if (isDeepStrictEqual(state.planned, command.planned)) return [];
      throw new AppError('activity_exists');
    case 'signUp': {
      if (state.status === 'NONE') throw new AppError('activity_unknown');
      if (state.places[command.case]) return [];
      const { activity } = state.planned;
      return [
        eventOf(activitySignedUp, { activity, case: command.case, ...nextPlace(state), at: command.at }),
      ];
    }
  }
}

function nextPlace({ planned, places }: Extract<ActivityState, { status: 'PLANNED' }>): Place {
  const taken = planned.reserved + Object.values(places).filter(({ seat }) => seat !== undefined).length;
  if (taken < planned.seats) return { seat: taken + 1 };
  return { waiting: Object.values(places).filter(({ waiting }) => waiting !== undefined).length + 1 };
}
