import type { HandlingItem } from '@walking-hall/bundle-sdk';
import type { Limit } from '@walking-hall/working-calendar';
import type { ApprovalPlan } from './approval-plan.ts';
import type { GatheredMaterials } from './gather-materials.ts';
import type { PlanInput } from './plan-input.ts';

/** What one application saves against one for each item. */
export function countSavings(
  chosen: readonly HandlingItem[],
  gathered: GatheredMaterials,
  plan: Pick<ApprovalPlan, 'fields' | 'mergeGroups' | 'promiseDate'>,
  { calendar, startDate }: PlanInput,
): ApprovalPlan['savings'] {
  const asked = new Set<string>(plan.fields);
  const daysOf = new Map<string, number>();
  const daysAlone = (limit: Limit) => {
    const key = `${limit.value} ${limit.unit}`;
    const days =
      daysOf.get(key) ?? calendar.workingDaysBetween(startDate, calendar.dueDate(startDate, limit));
    daysOf.set(key, days);
    return days;
  };
  const merged = sum(plan.mergeGroups, ({ tasks }) => tasks.length - 1);
  return {
    documentsItemByItem: sum([...gathered.byTask.values()], ({ length }) => length),
    documentsInUnion: gathered.materials.length,
    documentsToBring: gathered.materials.filter(({ supply }) => supply !== 'HELD' && supply !== 'GENERATED')
      .length,
    fieldsItemByItem: sum(chosen, ({ fields }) => fields.filter((id) => asked.has(id)).length),
    fieldsInUnion: plan.fields.length,
    applicationsItemByItem: chosen.length,
    applications: chosen.length - merged,
    workingDaysOneByOne: sum(chosen, ({ limits }) => daysAlone(limits.promised)),
    workingDaysPlanned: calendar.workingDaysBetween(startDate, plan.promiseDate),
  };
}

function sum<T>(values: readonly T[], count: (value: T) => number): number {
  return values.reduce((total, value) => total + count(value), 0);
}
