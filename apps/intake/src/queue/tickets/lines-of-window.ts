import { AppError } from '@walking-hall/app-error';
import type { DeskId, WindowGroupId } from '@walking-hall/contracts';
import type { Hall } from '../halls/hall-layout.ts';
import { type Competence, findCompetence, getGroup, getWindow } from '../halls/staffing.ts';
import type { TideState } from '../tides/tide.ts';

export interface Caller {
  readonly hall: Hall;
  readonly window: DeskId;
  readonly clerk: string;
  /** Of the groups that the window serves, this one alone. */
  readonly group?: WindowGroupId | undefined;
}

/** A line that a clerk may call from at a window. */
export interface Line {
  readonly group: WindowGroupId;
  readonly competence: Competence;
  /** Of a tide window that is about to close: only who waited already when the tide was over. */
  readonly queuedUntil?: string | undefined;
}

/**
 * @throws AppError `window_unknown`, `window_group_unknown`, `window_not_open` for a reserve window without a tide,
 *   `clerk_not_qualified`
 */
export function linesOfWindow(
  { hall, window: id, clerk, group }: Caller,
  date: string,
  tide: TideState,
): readonly Line[] {
  const window = getWindow(hall, id);
  const opened = tide.windows.find((each) => each.window === id);
  const isReserve = window.capability === 'TIDE_RESERVE';
  if (isReserve && opened === undefined) throw new AppError('window_not_open', { window: id });
  const served = isReserve && opened ? [opened.group] : window.groups;
  const wanted = served.filter((each) => group === undefined || each === group);
  if (group !== undefined && wanted.length === 0) throw new AppError('window_group_unknown', { group });
  const lines = wanted.flatMap((each) => {
    const competence = findCompetence(hall, clerk, getGroup(hall, each), date);
    return competence === undefined ? [] : [{ group: each, competence, queuedUntil: opened?.clearedAt }];
  });
  if (lines.length === 0) throw new AppError('clerk_not_qualified');
  return lines;
}
