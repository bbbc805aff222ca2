import { AppError } from '@walking-hall/app-error';
import { eventOf, type TideAlertId, tideWindowOpened } from '@walking-hall/contracts';
import { findCompetence, type WindowGroup } from '../halls/staffing.ts';
import { findReserveClerk, isClerkFree, isWindowFree, reserveWindows } from './reserve.ts';
import { type OpenCommand, type TideEvent, type TideState, tideOf } from './tide.ts';

/**
 * A reserve window for a group: the one named, else the one proposed, else the first that is free; so for the clerk.
 * @throws AppError `tide_alert_unknown`, `tide_alert_answered`, `tide_windows_exhausted`, `tide_window_not_free`,
 *   `tide_clerk_not_free`, `clerk_not_qualified`
 */
export function openTideWindow(command: OpenCommand, state: TideState): readonly TideEvent[] {
  const { hall, group, date, alert, at } = command;
  const proposal = alert === undefined ? {} : getProposal(alert, group, state);
  const window = chooseWindow(command, proposal.window, state);
  const proposed =
    proposal.clerk !== undefined && isClerkFree(state, proposal.clerk) ? proposal.clerk : undefined;
  const clerk = command.clerk ?? proposed ?? findReserveClerk(hall, group, date, state);
  if (clerk === undefined || !isClerkFree(state, clerk)) throw new AppError('tide_clerk_not_free');
  if (!findCompetence(hall, clerk, group, date)) throw new AppError('clerk_not_qualified');
  const named = alert === undefined ? {} : { alert };
  return [eventOf(tideWindowOpened, { ...tideOf(hall, group, date), window, clerk, ...named, at })];
}

function getProposal(id: TideAlertId, { group }: WindowGroup, { alerts }: TideState) {
  const alert = alerts.find(({ raised }) => raised.alert === id && raised.group === group);
  if (alert === undefined) throw new AppError('tide_alert_unknown');
  if (alert.status !== 'RAISED') throw new AppError('tide_alert_answered');
  return alert.raised.proposal;
}

function chooseWindow(
  { hall, group, window: named }: OpenCommand,
  proposed: string | undefined,
  state: TideState,
) {
  const reserve = reserveWindows(hall, group);
  const free = reserve.map(({ window }) => window).filter((window) => isWindowFree(state, window));
  const [first] = free;
  if (first === undefined) throw new AppError('tide_windows_exhausted', { total: reserve.length });
  const chosen = named ?? free.find((window) => window === proposed) ?? first;
  if (!free.includes(chosen)) throw new AppError('tide_window_not_free', { window: chosen });
  return chosen;
}
