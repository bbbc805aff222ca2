import type { Hall } from '../halls/hall-layout.ts';
import { findCompetence, type ServiceWindow, type WindowGroup } from '../halls/staffing.ts';
import type { TideState } from './tide.ts';

/** Reserve windows that may be opened for a group, those of its own zone first. */
export function reserveWindows({ layout }: Hall, { group, zone }: WindowGroup): readonly ServiceWindow[] {
  return layout.windows
    .filter(({ capability, groups }) => capability === 'TIDE_RESERVE' && groups.includes(group))
    .sort((a, b) => Number(b.zone === zone) - Number(a.zone === zone));
}

export function isWindowFree({ windows }: TideState, id: string): boolean {
  return !windows.some(({ window }) => window === id);
}

export function isClerkFree({ windows }: TideState, subject: string): boolean {
  return !windows.some(({ clerk }) => clerk === subject);
}

/** The first free reserve clerk who may serve the whole group on that day. */
export function findReserveClerk(
  hall: Hall,
  group: WindowGroup,
  date: string,
  state: TideState,
): string | undefined {
  return hall.layout.clerks.find(
    ({ clerk, reserve }) =>
      reserve && isClerkFree(state, clerk) && findCompetence(hall, clerk, group, date) === 'ALL',
  )?.clerk;
}
