import { isDeepStrictEqual } from 'node:util';
import { AppError } from '@walking-hall/app-error';
import { eventOf, hallLayoutChanged } from '@walking-hall/contracts';
import { findLayoutProblems } from './find-layout-problems.ts';
import type { HallLayoutCommand, HallLayoutEvent, HallLayoutState } from './hall-layout.ts';

/** A layout is set as a whole, and only when it is sound. @throws AppError `request_invalid` with every problem at once */
export function decideHallLayout(
  { hall }: HallLayoutCommand,
  state: HallLayoutState,
): readonly HallLayoutEvent[] {
  const issues = findLayoutProblems(hall.layout);
  if (issues.length > 0) throw new AppError('request_invalid', {}, { issues });
  if (state.status === 'SET' && isDeepStrictEqual(state.hall, hall)) return [];
  return [eventOf(hallLayoutChanged, hall)];
}
