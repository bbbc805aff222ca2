import { holds, prepareBundle, windowOpening } from '@walking-hall/approval-planner';
import type { Bundle, ConditionFacts, HandlingItem } from '@walking-hall/bundle-sdk';
import { atTime, type LocalDate, toLocalDate } from '@walking-hall/working-calendar';
import type { CaseTools } from './case.command.ts';
import { type OpenedCase, planOf, type TaskState, type TaskWait } from './case.ts';

/** What conditions are judged on: what was ordered and answered, and what became known since. */
export function conditionFacts(state: OpenedCase, bundle: Bundle): ConditionFacts {
  const { items, lineOf } = prepareBundle(bundle);
  const named = new Set(planOf(state).tasks.flatMap(({ item }) => lineOf(item)));
  return {
    answers: state.answers,
    orderedItems: [...items.keys()].filter((id) => named.has(id)),
    policies: state.opened.policies,
  };
}

/** An application's answers without those that a start waits to hear of from a paper: its source says them, not the applicant. */
export function believedAnswers(
  bundle: Bundle,
  answers: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { fields, handling, condition } = prepareBundle(bundle);
  const awaited = handling.flatMap(({ startsWhen }) => condition(startsWhen?.when)?.fields ?? []);
  const isAwaited = (id: string) => awaited.includes(id) && fields.get(id)?.readOnlyFrom !== undefined;
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !isAwaited(id)));
}

/** What a task still waits for on a day, once all it depends on is there; undefined where it can open. */
export function waitOf(
  state: OpenedCase,
  id: string,
  { at, tools: { bundle } }: { readonly at: string; readonly tools: Pick<CaseTools, 'bundle'> },
): TaskWait | undefined {
  const { startsWhen, window } = handlingItem(bundle, id);
  if (startsWhen && holds(bundle, startsWhen.when, conditionFacts(state, bundle)) !== 'TRUE')
    return { says: startsWhen.says };
  const today = toLocalDate(at);
  const days = daysOf(state.tasks[id]);
  if (!window || (days !== undefined && days <= today)) return undefined;
  const opensOn = windowOpening(window, today);
  return opensOn > today ? { opensOn } : undefined;
}

/** The moment at which a task that waits for its days opens. Its limits count from then, however late that is told. */
export function openingOf(task: TaskState | undefined): string | undefined {
  const days = daysOf(task);
  return days === undefined ? undefined : atTime(days, '00:00');
}

function daysOf(task: TaskState | undefined): LocalDate | undefined {
  return task?.status === 'WAITING_CONDITION' ? task.opensOn : undefined;
}

export function handlingItem(bundle: Bundle, id: string): HandlingItem {
  const item = prepareBundle(bundle).items.get(id);
  if (item?.level !== 'HANDLING') throw new Error(`the pinned bundle has no handling item ${id}`);
  return item;
}
