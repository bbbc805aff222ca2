import { type PlannedDuty, prepareBundle } from '@walking-hall/approval-planner';
import { dutyMet, dutyMissed, dutyStarted, dutyWarned, eventOf } from '@walking-hall/contracts';
import {
  addDays,
  atTime,
  dutyAlarmDate,
  type Limit,
  type LocalDate,
  officeDay,
  toEpochMs,
  toLocalDate,
  type WorkingCalendar,
} from '@walking-hall/working-calendar';
import type { CaseTools } from './case.command.ts';
import { isGranted } from './case.dependencies.ts';
import { caseFacts } from './case.facts.ts';
import { type DutyState, type FollowingEvent, type OpenedCase, planOf } from './case.ts';

interface Moment {
  readonly at: string;
  readonly tools: CaseTools;
}

/**
 * What follows for the applicant's duties from what has just happened: one begins to run, or what it asks for was done.
 * What was done in time and told late counts as done in time.
 */
export function nextDuty(state: OpenedCase, moment: Moment): FollowingEvent | undefined {
  for (const duty of planOf(state).duties) {
    const now = state.duties[duty.duty];
    const next = now ? doing(state, duty, now, moment) : starting(state, duty, moment);
    if (next) return next;
  }
  return undefined;
}

function starting(state: OpenedCase, duty: PlannedDuty, { at, tools }: Moment): FollowingEvent | undefined {
  const since = firstDate(duty.after, tools, (id) => grantDate(state, id));
  if (since === undefined) return undefined;
  const { calendar } = tools;
  return eventOf(dutyStarted, {
    ...about(state, duty, calendar.dueDate(since, duty.within), at),
    since,
    warnDate: warnDateOf(since, duty.within, calendar),
  });
}

function doing(
  state: OpenedCase,
  duty: PlannedDuty,
  { status, dueDate }: DutyState,
  { at, tools }: Moment,
): FollowingEvent | undefined {
  if (status === 'MET') return undefined;
  const metDate = firstDate(duty.required, tools, (id) => doneDate(state, id));
  if (metDate === undefined) return undefined;
  const facts = about(state, duty, dueDate, at);
  if (metDate <= dueDate) return eventOf(dutyMet, { ...facts, metDate });
  return status === 'RUNNING' ? eventOf(dutyMissed, { ...facts, consequence: duty.consequence }) : undefined;
}

/** Of duties that run: those to be warned of, and those whose time is over. */
export function tellDuties(state: OpenedCase, { at, tools }: Moment): FollowingEvent[] {
  return planOf(state).duties.flatMap((duty): FollowingEvent[] => {
    const now = state.duties[duty.duty];
    const alarm = now && dutyAlarm(now, tools);
    if (!now || alarm === undefined || toEpochMs(at) < toEpochMs(alarm)) return [];
    const facts = { ...about(state, duty, now.dueDate, at), consequence: duty.consequence };
    return [eventOf(toLocalDate(at) > now.dueDate ? dutyMissed : dutyWarned, facts)];
  });
}

/** When a duty has something to tell next. */
export function dutyAlarm(duty: DutyState, { hours }: Pick<CaseTools, 'hours'>): string | undefined {
  if (duty.status !== 'RUNNING') return undefined;
  return duty.warned
    ? atTime(addDays(duty.dueDate, 1), '00:00')
    : atTime(duty.warnDate, officeDay(hours).opensAt);
}

/**
 * A fifth of the time, and a day at the least, before the last working day in it: as clocks turn yellow. A citizen's
 * reminder leads to a day on which a counter is open.
 */
function warnDateOf(since: LocalDate, within: Limit, calendar: WorkingCalendar): LocalDate {
  const last = dutyAlarmDate(since, within, calendar);
  const ahead = Math.max(1, Math.floor(within.value / 5));
  const early = within.unit === 'DAY' ? addDays(last, -ahead) : calendar.subtractWorkingDays(last, ahead);
  const date = calendar.previousWorkingDay(early);
  return date > since ? date : since;
}

/** The earliest of what an id of the bundle stands for in this case. */
function firstDate(
  id: string,
  { bundle }: CaseTools,
  dateOf: (id: string) => LocalDate | undefined,
): LocalDate | undefined {
  return prepareBundle(bundle)
    .nodesOf(id)
    .flatMap((node) => dateOf(node) ?? [])
    .sort()[0];
}

/** When a result was granted, or something happened. */
export function grantDate({ tasks, milestones }: OpenedCase, id: string): LocalDate | undefined {
  const task = tasks[id];
  if (task && 'decidedAt' in task && isGranted(task)) return toLocalDate(task.decidedAt);
  const milestone = milestones[id];
  return milestone?.status === 'REPORTED' ? milestone.date : undefined;
}

/** When an item came to lie with its department, or something happened. */
function doneDate({ tasks, milestones }: OpenedCase, id: string): LocalDate | undefined {
  const task = tasks[id];
  if (task && 'openedAt' in task) return toLocalDate(task.openedAt);
  const milestone = milestones[id];
  return milestone?.status === 'REPORTED' ? milestone.date : undefined;
}

function about(state: OpenedCase, { duty, name }: PlannedDuty, dueDate: LocalDate, at: string) {
  return { ...caseFacts(state), duty, name, dueDate, at };
}
