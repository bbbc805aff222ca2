import type { PlannedTask } from '@walking-hall/approval-planner';
import type { Text } from '@walking-hall/bundle-sdk';
import { eventOf, taskClosed, taskOpened, taskSuspended } from '@walking-hall/contracts';
import { type ClockRule, startClock } from '@walking-hall/working-calendar';
import { firstOfCircle, isLost, isOpen, provisionalTasks, standing } from './case.dependencies.ts';
import { evolveOpened } from './case.evolve.ts';
import { plannedTask, taskFacts, taskIdIn } from './case.facts.ts';
import { type CaseTools, type FollowingEvent, type OpenedCase, planOf } from './case.ts';

interface Moment {
  /** When limits of tasks that open now start to count. */
  readonly at: string;
  readonly by: string;
  readonly tools: CaseTools;
}

/**
 * What follows in a case from what has just happened: tasks open as their dependencies are met, close when they never
 * will be, and grants given on a substitute stand still when what it stood in for is refused. One event can lead to
 * the next, until nothing more follows.
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
    const mayFollow = task?.status === 'RECEIVED' || task?.status === 'GRANTED' || isOpen(task);
    if (!mayFollow) continue;
    const stands = standing(planned.dependsOn, state.tasks, state.deficiencies);
    if (stands === 'LOST') return lost(state, planned, moment.at);
    if (task.status === 'RECEIVED' && stands !== 'WAITS') return opening(state, planned, moment);
  }
  const first = firstOfCircle(state);
  return first === undefined ? undefined : opening(state, plannedTask(state, first), moment);
}

/** A grant stands still; whatever was not decided ends. */
function lost(state: OpenedCase, planned: PlannedTask, at: string): FollowingEvent {
  const source = planned.dependsOn.flatMap(({ on }) => on).find((item) => isLost(state.tasks[item]));
  if (source === undefined) throw new Error(`${planned.item} is lost, but nothing that it waits for`);
  const ends = { ...taskFacts(state, planned), because: taskIdIn(state, source), at };
  return state.tasks[planned.item]?.status === 'GRANTED'
    ? eventOf(taskSuspended, ends)
    : eventOf(taskClosed, ends);
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
