import { type Bundle, createConditionCompiler, type Text } from '@walking-hall/bundle-sdk';
import { eventOf, serviceOffered, taskClosed, taskOpened, taskSuspended } from '@walking-hall/contracts';
import { type ClockRule, startClock } from '@walking-hall/working-calendar';
import { type CaseEvent, type CaseTools, type OpenedCase, planOf } from './case.ts';
import { isLost, isOpen, standing } from './case.dependencies.ts';
import { evolveCase } from './case.evolve.ts';
import { caseFacts, taskFacts, taskIdIn } from './case.facts.ts';

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
export function consequences(state: OpenedCase, moment: Moment): CaseEvent[] {
  const events: CaseEvent[] = [];
  let current = state;
  for (let next = nextConsequence(current, moment); next; next = nextConsequence(current, moment)) {
    events.push(next);
    current = evolveCase(current, next) as OpenedCase;
  }
  return events;
}

function nextConsequence(state: OpenedCase, moment: Moment): CaseEvent | undefined {
  for (const planned of planOf(state).tasks) {
    const task = state.tasks[planned.item];
    const stands = standing(planned.dependsOn, state.tasks, state.deficiencies);
    const facts = taskFacts(state, planned);
    if (stands === 'LOST') {
      const because = taskIdIn(state, lostSource(state, planned.dependsOn.flatMap(({ on }) => on)));
      if (task?.status === 'RECEIVED' || isOpen(task)) return eventOf(taskClosed, { ...facts, because, at: moment.at });
      if (task?.status === 'GRANTED') return eventOf(taskSuspended, { ...facts, because, at: moment.at });
    }
    if (task?.status === 'RECEIVED' && (stands === 'FIRM' || stands === 'PROVISIONAL')) {
      const statutory = statutoryClock(planned, moment);
      return eventOf(taskOpened, {
        ...facts,
        openedAt: moment.at,
        promised: promisedClock(planned, moment),
        ...(statutory === undefined ? {} : { statutory }),
        provisional: stands === 'PROVISIONAL',
      });
    }
  }
  return undefined;
}

function lostSource(state: OpenedCase, items: readonly string[]): string {
  const lost = items.find((item) => isLost(state.tasks[item]));
  if (lost === undefined) throw new Error('nothing was lost');
  return lost;
}

type Planned = ReturnType<typeof planOf>['tasks'][number];

function promisedClock({ promised }: Planned, { at, by, tools }: Moment) {
  const rule: ClockRule = {
    text: { zh: '承诺办结时限', en: 'Promised limit' },
    source: `${tools.bundle.id}@${tools.bundle.version}`,
    origin: promised.origin,
  };
  return startClock({ name: 'PROMISED', limit: promised.limit, rule, startedBy: taskOpened.type, startedAt: at, orderedBy: by }, tools.calendar, tools.hours);
}

function statutoryClock({ statutory }: Planned, { at, by, tools }: Moment) {
  if (!statutory) return undefined;
  const { title, article, reference, origin } = statutory.basis;
  const rule: ClockRule = { text: withArticle(title, article), source: reference ?? title.zh, origin };
  return startClock({ name: 'STATUTORY', limit: statutory.limit, rule, startedBy: taskOpened.type, startedAt: at, orderedBy: by }, tools.calendar, tools.hours);
}

function withArticle(title: Text, article: string | undefined): Text {
  return article === undefined ? title : { zh: `${title.zh} ${article}`, en: `${title.en}, ${article}` };
}

/** Value-added services that a grant triggers and that were not offered in this case yet. */
export function offersFor(state: OpenedCase, item: string, at: string, bundle: Bundle): CaseEvent[] {
  const compile = createConditionCompiler(bundle.fields);
  const line = lineage(bundle, item);
  return bundle.valueAddedServices
    .filter((service) => service.onGranted.some((id) => line.includes(id)) && state.offers[service.id] === undefined)
    .filter(({ when }) => {
      const condition = when === undefined ? undefined : compile(when);
      return condition === undefined || (!('error' in condition) && condition.judge({ answers: state.opened.answers }) === 'TRUE');
    })
    .map((service) => eventOf(serviceOffered, { ...caseFacts(state), service: service.id, serviceName: service.name, because: taskIdIn(state, item), at }));
}

/** A handling item and the items above it. */
export function lineage(bundle: Bundle, item: string): string[] {
  const parent = bundle.items.find(({ id }) => id === item)?.parent;
  return parent === undefined ? [item] : [item, ...lineage(bundle, parent)];
}
