import {
  eventOf,
  tideAlertId,
  tideAlertRaised,
  tideCleared,
  tideWindowClosed,
} from '@walking-hall/contracts';
import { toEpochMs } from '@walking-hall/working-calendar';
import { halfHourBefore, halfHourOf } from '../waits/day-waits.ts';
import { basisFor, exceeds, liesUnder } from './judge-waits.ts';
import { openTideWindow } from './open-tide-window.ts';
import { findReserveClerk, isWindowFree, reserveWindows } from './reserve.ts';
import { evolveTide } from './tide.evolve.ts';
import { type JudgeCommand, type TideCommand, type TideEvent, type TideState, tideOf } from './tide.ts';

/**
 * The rule of tidal windows [design, on 滨江’s 20 %]: a half hour of a group alerts at most once, and not within the quiet
 * time of the alert before; a tide is over when two half hours in a row lay under the baseline. All of it is a matter of
 * this one stream, so that whoever judges, however often and wherever, nothing is told twice.
 */
export function decideTide(command: TideCommand, state: TideState): readonly TideEvent[] {
  if (command.kind === 'open') return openTideWindow(command, state);
  const events: TideEvent[] = [];
  let now = state;
  for (const judge of [clear, close, raise]) {
    const decided = judge(command, now);
    events.push(...decided);
    now = decided.reduce(evolveTide, now);
  }
  return events;
}

/** Half hours under the baseline count from the one after that which set the tide off. */
function clear(command: JudgeCommand, { risingSince, alerts }: TideState): readonly TideEvent[] {
  const { group, at, hall } = command;
  const since = risingSince[group.group];
  const last = halfHourBefore(halfHourOf(at));
  const beforeLast = last === undefined ? undefined : halfHourBefore(last);
  if (since === undefined || last === undefined || beforeLast === undefined || beforeLast <= since) return [];
  if (![beforeLast, last].every((from) => wasCalm(from, command))) return [];
  const alert = alerts.findLast(({ raised, status }) => raised.group === group.group && status !== 'CLEARED')
    ?.raised.alert;
  const about = tideOf(hall, group, command.queue.place.date);
  return [eventOf(tideCleared, { ...about, ...(alert === undefined ? {} : { alert }), at })];
}

/** A half hour in which nobody was called was calm where nobody waits since then. */
function wasCalm(from: string, { queue, baseline, hall }: JudgeCommand): boolean {
  const observed = queue.waits[from];
  if (observed === undefined) return !queue.waiting.some(({ queuedAt }) => halfHourOf(queuedAt) <= from);
  return liesUnder(observed, baseline?.waits[from], hall.layout.tide);
}

/** A window of a tide that is over closes once nobody is left of those who waited then. */
function close({ hall, group, queue, at }: JudgeCommand, { windows }: TideState): readonly TideEvent[] {
  return windows
    .filter(({ window, group: served, clearedAt }) => {
      if (served !== group.group || clearedAt === undefined) return false;
      const waits = queue.waiting.some(({ queuedAt }) => queuedAt <= clearedAt);
      return !waits && !queue.called.some((ticket) => ticket.window === window);
    })
    .map(({ window }) => eventOf(tideWindowClosed, { ...tideOf(hall, group, queue.place.date), window, at }));
}

/** The running half hour is judged once it has enough tickets to compare, the last one whatever it has. */
function raise(command: JudgeCommand, state: TideState): readonly TideEvent[] {
  const { hall, group, queue, baseline, at } = command;
  const { tide: policy, manager } = hall.layout;
  const { date } = queue.place;
  const running = halfHourOf(at);
  for (const bucket of [running, halfHourBefore(running)]) {
    const observed = bucket === undefined ? undefined : queue.waits[bucket];
    if (bucket === undefined || observed === undefined) continue;
    if (bucket === running && observed.tickets < policy.minTickets) continue;
    const basis = basisFor(observed, bucket, baseline, policy);
    if (!exceeds(observed, basis) || isQuiet(bucket, command, state)) continue;
    const window = reserveWindows(hall, group).find((each) => isWindowFree(state, each.window))?.window;
    const clerk = findReserveClerk(hall, group, date, state);
    return [
      eventOf(tideAlertRaised, {
        ...tideOf(hall, group, date),
        alert: tideAlertId.parse(`${date}.${group.group}.${bucket.replace(':', '')}`),
        manager,
        groupName: group.name,
        bucket,
        observed,
        basis,
        proposal: {
          ...(window === undefined ? {} : { window }),
          ...(clerk === undefined ? {} : { clerk }),
        },
        at,
      }),
    ];
  }
  return [];
}

function isQuiet(bucket: string, { group, hall, at }: JudgeCommand, { alerts }: TideState): boolean {
  const last = alerts.findLast(({ raised }) => raised.group === group.group)?.raised;
  if (last === undefined) return false;
  return last.bucket >= bucket || toEpochMs(at) < toEpochMs(last.at) + hall.layout.tide.quietMinutes * 60_000;
}
