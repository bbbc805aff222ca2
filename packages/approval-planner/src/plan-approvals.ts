import { AppError, type ErrorIssue } from '@walking-hall/app-error';
import type { ConditionFacts, HandlingItem } from '@walking-hall/bundle-sdk';
import type { WorkingCalendar } from '@walking-hall/working-calendar';
import type { ApprovalPlan, PlannedTask } from './approval-plan.ts';
import { chooseItems } from './choose-items.ts';
import { connectTasks } from './connect-tasks.ts';
import { type GatheredMaterials, gatherMaterials } from './gather-materials.ts';
import type { PlanInput } from './plan-input.ts';
import { type PreparedBundle, prepareBundle } from './prepare-bundle.ts';
import { type Schedule, schedule } from './schedule.ts';

/**
 * The plan that follows from a bundle, an order and what the hall knows. Pure: the same input gives the same plan.
 * @throws AppError `order_invalid` with every reason why the order can not be carried out, each with its path in the order.
 * @throws AppError `calendar_year_missing` where a date would lie outside the calendar.
 */
export function planApprovals(input: PlanInput): ApprovalPlan {
  const prepared = prepareBundle(input.bundle);
  const facts: ConditionFacts = { answers: input.order.answers, orderedItems: input.order.items, policies: input.facts.policies };
  const items = chooseItems(prepared, input, facts);
  const materials = gatherMaterials(prepared, items.chosen, input, facts);
  const connected = connectTasks(prepared, items.chosen, materials, input, facts);
  refuse([...items.issues, ...materials.issues, ...connected.issues, ...unknownCommitments(input)]);

  const dates = schedule(items.chosen, connected.dependencies, input.calendar, input.startDate);
  const { targetDate } = input.order;
  if (targetDate !== undefined && targetDate < dates.promiseDate) {
    refuse([{ path: 'targetDate', code: 'target_date_impossible', params: { target: targetDate, earliest: dates.promiseDate } }]);
  }
  const latest = dates.latestEnds(targetDate ?? dates.promiseDate);
  const tasks = items.chosen.map((item): PlannedTask => {
    const { start, due } = scheduled(dates, item);
    const { statutory, promised } = item.limits;
    const group = prepared.mergeGroupOf.get(item.id);
    return {
      item: item.id,
      name: item.name,
      stage: item.stage,
      department: item.department,
      ...(group === undefined ? {} : { mergeGroup: group }),
      dependsOn: [...(connected.dependencies.get(item.id) ?? [])],
      materials: [...(materials.byTask.get(item.id) ?? [])],
      promised: { limit: { value: promised.value, unit: promised.unit }, origin: promised.origin },
      ...(statutory
        ? {
            statutory: { limit: { value: statutory.value, unit: statutory.unit }, basis: statutory.basis },
            statutoryDate: input.calendar.dueDate(start, statutory),
          }
        : {}),
      startDate: start,
      promisedDate: due,
      slackWorkingDays: input.calendar.workingDaysBetween(due, latest.get(item.id) ?? due),
      critical: dates.criticalPath.includes(item.id),
    };
  });
  const mergeGroups = groupsOf(prepared, items.chosen);
  const fields = fieldsOf(prepared, items.chosen, facts);
  return {
    bundle: { id: input.bundle.id, version: input.bundle.version },
    region: input.facts.region,
    calendarVersion: input.calendar.version,
    startDate: input.startDate,
    tasks,
    mergeGroups,
    materials: [...materials.materials],
    fields: [...fields],
    criticalPath: [...dates.criticalPath],
    promiseDate: dates.promiseDate,
    ...(targetDate === undefined ? {} : { targetDate }),
    savings: savingsOf(items.chosen, materials, fields, mergeGroups, dates, input),
    explanations: [...items.explanations, ...materials.explanations, ...connected.explanations],
  };
}

function refuse(issues: readonly ErrorIssue[]): void {
  if (issues.length > 0) throw new AppError('order_invalid', {}, { issues });
}

function unknownCommitments({ bundle, order }: PlanInput): ErrorIssue[] {
  return (order.commitments ?? []).flatMap((id, index) =>
    bundle.commitments.some((one) => one.id === id) ? [] : [{ path: `commitments[${index}]`, code: 'commitment_unknown' as const, params: { commitment: id } }],
  );
}

function scheduled(dates: Schedule, item: HandlingItem) {
  const task = dates.tasks.get(item.id);
  if (!task) throw new Error(`task ${item.id} was not scheduled`);
  return task;
}

/** Groups of which at least two members were ordered; a single member is an application of its own. */
function groupsOf(prepared: PreparedBundle, chosen: readonly HandlingItem[]): ApprovalPlan['mergeGroups'] {
  return prepared.bundle.mergeGroups.flatMap((group) => {
    const tasks = chosen.filter(({ id }) => group.items.includes(id)).map(({ id }) => id);
    const [first, second] = tasks;
    if (first === undefined || second === undefined) return [];
    const lead = group.lead !== undefined && tasks.includes(group.lead) ? group.lead : first;
    return [{ id: group.id, name: group.name, lead, tasks }];
  });
}

/** Questions of the chosen items that apply or may yet apply, in the order of the bundle's form. */
function fieldsOf(prepared: PreparedBundle, chosen: readonly HandlingItem[], facts: ConditionFacts): readonly string[] {
  const used = new Set(chosen.flatMap((item) => item.fields));
  return prepared.bundle.fields.filter((field) => used.has(field.id) && prepared.condition(field.when)?.judge(facts) !== 'FALSE').map(({ id }) => id);
}

function savingsOf(
  chosen: readonly HandlingItem[],
  gathered: GatheredMaterials,
  fields: readonly string[],
  groups: ApprovalPlan['mergeGroups'],
  dates: Schedule,
  { calendar, startDate }: PlanInput,
): ApprovalPlan['savings'] {
  const merged = groups.reduce((sum, group) => sum + group.tasks.length - 1, 0);
  const asked = new Set(fields);
  return {
    documentsItemByItem: [...gathered.byTask.values()].reduce((sum, ids) => sum + ids.length, 0),
    documentsInUnion: gathered.materials.length,
    documentsToBring: gathered.materials.filter(({ supply }) => supply !== 'HELD' && supply !== 'GENERATED').length,
    fieldsItemByItem: chosen.reduce((sum, item) => sum + item.fields.filter((id) => asked.has(id)).length, 0),
    fieldsInUnion: fields.length,
    applicationsItemByItem: chosen.length,
    applications: chosen.length - merged,
    workingDaysOneByOne: oneByOne(chosen, calendar, startDate),
    workingDaysPlanned: calendar.workingDaysBetween(startDate, dates.promiseDate),
  };
}

/** Working days of the promised limits, each taken alone from the same start, added up. */
function oneByOne(chosen: readonly HandlingItem[], calendar: WorkingCalendar, startDate: string): number {
  return chosen.reduce((sum, item) => sum + calendar.workingDaysBetween(startDate, calendar.dueDate(startDate, item.limits.promised)), 0);
}
