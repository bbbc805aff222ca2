import { materialSubject } from '@walking-hall/answer-check';
import { AppError, type ErrorParams } from '@walking-hall/app-error';
import type { Field, HandlingItem } from '@walking-hall/bundle-sdk';
import {
  deficiencyCured,
  type EventBody,
  eventOf,
  opinionGiven,
  taskDecided,
  taskExtended,
  taskResumed,
  taskStopped,
} from '@walking-hall/contracts';
import {
  type Clock,
  extendClock,
  resumeClock,
  stopClock,
  toEpochMs,
  toLocalDate,
  type WorkingCalendar,
} from '@walking-hall/working-calendar';
import type { CommandOf, Decision } from '../case.command.ts';
import { handlingItem } from '../case.conditions.ts';
import { consequences } from '../case.consequences.ts';
import { isOpen, waitsFor } from '../case.dependencies.ts';
import { evolveOpened } from '../case.evolve.ts';
import { caseFacts, plannedTask, taskFacts } from '../case.facts.ts';
import { offersFor } from '../case.offers.ts';
import { requireRecordable } from '../case.recorded.ts';
import type { CaseEvent, OpenedCase, OpenTaskState } from '../case.ts';

export function decideTask(
  { item, decision, at, by, tools }: CommandOf<'decide'>,
  state: OpenedCase,
): readonly CaseEvent[] {
  const task = runningTask(state, item);
  const handling = handlingItem(tools.bundle, item);
  const decided = eventOf(taskDecided, {
    ...taskFacts(state, plannedTask(state, item)),
    ...resultOf(decision, handling, state, { at, tools }),
    resultName: handling.result.name,
    openedAt: task.openedAt,
    decidedAt: at,
    onTimePromised: isInTime(task.promised, at),
    ...(task.statutory === undefined ? {} : { onTimeStatutory: isInTime(task.statutory, at) }),
    workingDays: countedWorkingDays(task.promised, at, tools.calendar),
  });
  const events = [decided, ...curedBy(decided.data, state)];
  const after = events.reduce<OpenedCase>((before, event) => evolveOpened(before, event), state);
  const offers = decision.outcome === 'GRANTED' ? offersFor(after, item, at, tools.bundle) : [];
  return [...events, ...consequences(after, { at, by, tools }), ...offers];
}

/** A paper that was promised to follow is there once a task of the same case has made it. */
function curedBy(
  { outcome, material, decidedAt }: EventBody<typeof taskDecided>['data'],
  state: OpenedCase,
): EventBody<typeof deficiencyCured>[] {
  if (outcome !== 'GRANTED' || material === undefined || !state.deficiencies.includes(material)) return [];
  return [eventOf(deficiencyCured, { ...caseFacts(state), material, at: decidedAt })];
}

function resultOf(
  decision: Decision,
  { result: { material } }: HandlingItem,
  { answers }: OpenedCase,
  { at, tools: { bundle } }: Pick<CommandOf<'decide'>, 'at' | 'tools'>,
) {
  if (decision.outcome === 'REFUSED') return decision;
  const { resultNumber, validTo, data } = decision;
  const fromResult = ({ readOnlyFrom }: Field) => readOnlyFrom !== undefined && readOnlyFrom === material;
  requireRecordable(bundle, { answers: data ?? {}, path: 'body.data', mayBe: fromResult, at });
  const subject = materialSubject(bundle, material, { ...answers, ...data });
  return {
    outcome: decision.outcome,
    ...(resultNumber === undefined ? {} : { resultNumber }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(material === undefined ? {} : { material }),
    ...(subject === undefined ? {} : { subject }),
    ...(data === undefined ? {} : { data }),
  };
}

export function giveOpinion(
  { item, favourable, note, at, by, tools }: CommandOf<'giveOpinion'>,
  state: OpenedCase,
): readonly CaseEvent[] {
  runningTask(state, item);
  if (!handlingItem(tools.bundle, item).preliminaryOpinion)
    throw new AppError('preliminary_opinion_not_allowed');
  const given = eventOf(opinionGiven, {
    ...taskFacts(state, plannedTask(state, item)),
    favourable,
    ...(note === undefined ? {} : { note }),
    at,
  });
  return [given, ...consequences(evolveOpened(state, given), { at, by, tools })];
}

export function stopTask(
  { item, reason, expectedEnd, at, by, tools }: CommandOf<'stop'>,
  state: OpenedCase,
): readonly CaseEvent[] {
  const task = runningTask(state, item);
  const allowed = handlingItem(tools.bundle, item).stops ?? [];
  if (!allowed.includes(reason))
    throw new AppError('stop_reason_not_allowed', { reason, choices: allowed.join(', ') || '—' });
  const order = { at, cause: reason, orderedBy: by, expectedEnd };
  return [
    eventOf(taskStopped, {
      ...taskFacts(state, plannedTask(state, item)),
      ...bothClocks(task, (clock) => stopClock(clock, order)),
      reason,
      expectedEnd,
      at,
    }),
  ];
}

export function resumeTask(
  { item, at, by, tools }: CommandOf<'resume'>,
  state: OpenedCase,
): readonly CaseEvent[] {
  const task = openTask(state, item);
  if (task.status !== 'SPECIAL') throw new AppError('task_not_stopped');
  const order = { at, cause: 'special procedure ended', orderedBy: by };
  const clocks = bothClocks(task, (clock) => resumeClock(clock, order, tools.calendar, tools.hours));
  return [eventOf(taskResumed, { ...taskFacts(state, plannedTask(state, item)), ...clocks, at })];
}

/** Once, by at most what the law gives. The promise moves along where it counts in the same unit, else it stands. */
export function extendTask(
  { item, added, reasons, at, by, tools }: CommandOf<'extend'>,
  state: OpenedCase,
): readonly CaseEvent[] {
  const { promised, statutory } = runningTask(state, item);
  if (statutory?.ledger.some(({ entry }) => entry === 'EXTENDED')) throw new AppError('already_extended');
  const extension = handlingItem(tools.bundle, item).limits.statutory?.extension;
  // A number of another unit than the limit's could not be added to it.
  const max = extension?.unit === statutory?.limit.unit ? (extension?.value ?? 0) : 0;
  if (!statutory || added > max) throw new AppError('extension_too_long', { max });
  const order = { at, cause: reasons, orderedBy: by, added };
  const extend = (clock: Clock) => extendClock(clock, order, tools.calendar, tools.hours);
  return [
    eventOf(taskExtended, {
      ...taskFacts(state, plannedTask(state, item)),
      promised: promised.limit.unit === statutory.limit.unit ? extend(promised) : promised,
      statutory: extend(statutory),
      reasons,
      at,
    }),
  ];
}

/** An open task, stopped or not. @throws AppError `task_not_open`, `task_already_decided` */
function openTask(state: OpenedCase, item: string): OpenTaskState {
  const task = state.tasks[item];
  if (isOpen(task)) return task;
  if (task !== undefined && 'decidedAt' in task)
    throw new AppError('task_already_decided', { decidedAt: task.decidedAt });
  throw new AppError('task_not_open', whyNotOpen(state, item));
}

/** In both languages where it waits for facts; else ids, or a date. */
function whyNotOpen(state: OpenedCase, item: string): ErrorParams {
  const task = state.tasks[item];
  if (task?.status === 'WAITING_CONDITION')
    return task.says ? { waitsFor: task.says.zh, waitsForEn: task.says.en } : { waitsFor: task.opensOn };
  const waiting = task?.status === 'RECEIVED' ? waitsFor(state, plannedTask(state, item)) : [];
  return { waitsFor: waiting.join(', ') || '—' };
}

/** @throws AppError as openTask, or `task_stopped` */
function runningTask(state: OpenedCase, item: string): OpenTaskState {
  const task = openTask(state, item);
  if (task.status === 'SPECIAL') throw new AppError('task_stopped');
  return task;
}

function bothClocks({ promised, statutory }: OpenTaskState, change: (clock: Clock) => Clock) {
  return { promised: change(promised), ...(statutory === undefined ? {} : { statutory: change(statutory) }) };
}

function isInTime(clock: Clock, at: string): boolean {
  return toEpochMs(at) <= toEpochMs(clock.dueAt);
}

/** Working days from the start to the decision, less those that a stop kept out of the count. */
function countedWorkingDays(clock: Clock, at: string, calendar: WorkingCalendar): number {
  const stopped = clock.ledger.reduce(
    (sum, entry) =>
      sum + (entry.entry === 'RESUMED' && clock.limit.unit === 'WORKING_DAY' ? entry.excluded : 0),
    0,
  );
  return Math.max(0, calendar.workingDaysBetween(clock.startDate, toLocalDate(at)) - stopped);
}
