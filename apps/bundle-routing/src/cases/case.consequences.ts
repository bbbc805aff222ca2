import type { PlannedTask } from '@walking-hall/approval-planner';
import type { Text } from '@walking-hall/bundle-sdk';
import {
  eventOf,
  milestoneClosed,
  type TaskId,
  taskClosed,
  taskOpened,
  taskSuspended,
  taskWaiting,
} from '@walking-hall/contracts';
import { type ClockRule, startClock } from '@walking-hall/working-calendar';
import type { CaseTools } from './case.command.ts';
import { openingOf, waitOf } from './case.conditions.ts';
import { firstOfCircle, isLost, isOpen, provisionalTasks, standing } from './case.dependencies.ts';
import { nextDuty } from './case.duties.ts';
import { evolveOpened } from './case.evolve.ts';
import { caseFacts, plannedTask, taskFacts, taskIdIn } from './case.facts.ts';
import { type FollowingEvent, type OpenedCase, planOf, type TaskState } from './case.ts';

interface Moment {
  /** When limits of tasks that open now start to count. */
  readonly at: string;
  readonly by: string;
  readonly tools: CaseTools;
}

/**
 * What follows in a case from what has just happened: tasks open as their dependencies are met, or wait on for facts or
 * their days, close when they never will be, and grants given on a substitute stand still when what it stood in for is
 * refused; duties begin to run, or are met. One event can lead to the next, until nothing more follows.
 */
export function consequences(state: OpenedCase, moment: Moment): FollowingEvent[] {
  const events: FollowingEvent[] = [];
  let current = state;
  for (let next = nextConsequence(current, moment); next; next = nextConsequence(current, moment)) {
    events.push(next);
    current = evolveOpened(current, next);
  }
  return events;
}

function nextConsequence(state: OpenedCase, moment: Moment): FollowingEvent | undefined {
  for (const planned of planOf(state).tasks) {
    const task = state.tasks[planned.item];
    if (!mayFollow(task)) continue;
    const stands = standing(planned.dependsOn, state);
    if (stands === 'LOST') return lost(state, planned, moment.at);
    const next = isToStart(task) && stands !== 'WAITS' ? starting(state, planned, moment) : undefined;
    if (next) return next;
  }
  const first = firstOfCircle(state);
  if (first !== undefined) return starting(state, plannedTask(state, first), moment);
  return lostMilestone(state, moment.at) ?? nextDuty(state, moment);
}

function mayFollow(task: TaskState | undefined): task is TaskState {
  return isToStart(task) || task?.status === 'GRANTED' || isOpen(task);
}

function isToStart(task: TaskState | undefined): boolean {
  return task?.status === 'RECEIVED' || task?.status === 'WAITING_CONDITION';
}

/** It opens, or says what it waits for now; undefined where that is said already. */
function starting(state: OpenedCase, planned: PlannedTask, moment: Moment): FollowingEvent | undefined {
  const task = state.tasks[planned.item];
  const wait = waitOf(state, planned.item, moment);
  if (!wait) return opening(state, planned, { ...moment, at: openingOf(task) ?? moment.at });
  const isSaid = task?.status === 'WAITING_CONDITION' && task.opensOn === wait.opensOn;
  if (isSaid) return undefined;
  return eventOf(taskWaiting, { ...taskFacts(state, planned), ...wait, at: moment.at });
}

/** A grant stands still; whatever was not decided ends. */
function lost(state: OpenedCase, planned: PlannedTask, at: string): FollowingEvent {
  const ends = { ...taskFacts(state, planned), because: causeOf(state, planned), at };
  return state.tasks[planned.item]?.status === 'GRANTED'
    ? eventOf(taskSuspended, ends)
    : eventOf(taskClosed, ends);
}

/** A milestone does not count any more, reported or not, once what leads to it is lost. */
function lostMilestone(state: OpenedCase, at: string): FollowingEvent | undefined {
  const planned = planOf(state).milestones.find(
    ({ milestone, dependsOn }) =>
      state.milestones[milestone]?.status !== 'CLOSED' && standing(dependsOn, state) === 'LOST',
  );
  if (!planned) return undefined;
  const { milestone, name } = planned;
  return eventOf(milestoneClosed, {
    ...caseFacts(state),
    milestone,
    name,
    because: causeOf(state, planned),
    at,
  });
}

/** The task that was lost, directly or by way of a milestone. */
function causeOf(state: OpenedCase, { dependsOn }: Pick<PlannedTask, 'dependsOn'>): TaskId {
  for (const id of dependsOn.flatMap(({ on }) => on)) {
    const milestone = state.milestones[id];
    if (milestone?.status === 'CLOSED') return milestone.because;
    if (isLost(state.tasks[id])) return taskIdIn(state, id);
  }
  throw new Error('something is lost, but nothing that it waits for');
}

function opening(state: OpenedCase, planned: PlannedTask, moment: Moment): FollowingEvent {
  const statutory = statutoryClock(planned, moment);
  return eventOf(taskOpened, {
    ...taskFacts(state, planned),
    openedAt: moment.at,
    promised: promisedClock(planned, moment),
    ...(statutory === undefined ? {} : { statutory }),
    provisional: provisionalTasks(state).has(planned.item),
  });
}

function promisedClock({ promised }: PlannedTask, { at, by, tools }: Moment) {
  const rule: ClockRule = {
    text: { zh: '承诺办结时限', en: 'Promised limit' },
    source: `${tools.bundle.id}@${tools.bundle.version}`,
    origin: promised.origin,
  };
  return startClock(
    {
      name: 'PROMISED',
      limit: promised.limit,
      rule,
      startedBy: taskOpened.type,
      startedAt: at,
      orderedBy: by,
    },
    tools.calendar,
    tools.hours,
  );
}

function statutoryClock({ statutory }: PlannedTask, { at, by, tools }: Moment) {
  if (!statutory) return undefined;
  const { title, article, reference, origin } = statutory.basis;
  const rule: ClockRule = { text: withArticle(title, article), source: reference ?? title.zh, origin };
  return startClock(
    {
      name: 'STATUTORY',
      limit: statutory.limit,
      rule,
      startedBy: taskOpened.type,
      startedAt: at,
      orderedBy: by,
    },
    tools.calendar,
    tools.hours,
  );
}

function withArticle(title: Text, article: string | undefined): Text {
  return article === undefined ? title : { zh: `${title.zh} ${article}`, en: `${title.en}, ${article}` };
}
