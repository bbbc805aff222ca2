import { AppError, type ErrorIssue } from '@walking-hall/app-error';
import type { HandlingItem } from '@walking-hall/bundle-sdk';
import type { LocalDate } from '@walking-hall/working-calendar';
import type { ApprovalPlan, PlannedTask } from './approval-plan.ts';
import { chooseItems, pathOf } from './choose-items.ts';
import { chooseMilestones } from './choose-milestones.ts';
import { connectTasks } from './connect-tasks.ts';
import { countSavings } from './count-savings.ts';
import { gatherMaterials } from './gather-materials.ts';
import { itemWords } from './item-words.ts';
import { createJudge, type Judge, mayApply, type OpenQuestion } from './judge-conditions.ts';
import type { PlanInput } from './plan-input.ts';
import { type PreparedBundle, prepareBundle } from './prepare-bundle.ts';
import { type Schedule, schedule } from './schedule.ts';

/**
 * The plan that follows from a bundle, an order and what the hall knows. Pure: the same input gives the same plan.
 * @throws AppError `order_invalid` with every reason why the order can not be carried out, each with its path in the order.
 * @throws AppError `calendar_year_missing` where a date would lie outside the calendar.
 */
export function planApprovals(input: PlanInput): ApprovalPlan {
  const { bundle, order, facts, calendar, startDate } = input;
  const prepared = prepareBundle(bundle);
  const { chosen, explanations, issues } = chooseItems(prepared, input);
  const judge = createJudge(
    prepared,
    input,
    chosen.map(({ id }) => id),
  );
  const materials = gatherMaterials(prepared, chosen, judge, input);
  const milestones = chooseMilestones(prepared, chosen, judge, input);
  const connected = connectTasks(prepared, chosen, milestones, materials, judge, input);
  refuse([...issues, ...materials.issues, ...connected.issues, ...wrongCommitments(prepared, judge, input)]);

  const reached = new Set(milestones.map(({ id }) => id));
  const nodes = [...chosen, ...milestones].flatMap(({ id }) => prepared.nodes.get(id) ?? []);
  const dates = schedule(nodes, reached, connected.dependencies, calendar, startDate);
  refuseCircles(prepared, dates.stuck, [...connected.questions, ...materials.questions], input);
  const { promiseDate, criticalPath } = dates;
  refuseTarget(order.targetDate, promiseDate);

  const latest = dates.latestEnds(order.targetDate ?? promiseDate);
  const mergeGroups = groupsOf(prepared, chosen);
  const tasks = chosen.map((item): PlannedTask => {
    const mergeGroup = prepared.mergeGroupOf.get(item.id);
    return {
      item: item.id,
      name: item.name,
      stage: item.stage,
      department: item.department,
      ...(mergeGroup === undefined ? {} : { mergeGroup }),
      dependsOn: [...(connected.dependencies.get(item.id) ?? [])],
      waits: waitsOf(item, judge, dates),
      materials: [...(materials.byTask.get(item.id) ?? [])],
      ...datesOf(item, dates, latest, input),
      critical: criticalPath.includes(item.id),
    };
  });
  const fields = fieldsOf(prepared, chosen, judge);
  return {
    bundle: { id: bundle.id, version: bundle.version },
    region: facts.region,
    calendarVersion: calendar.version,
    startDate,
    tasks,
    milestones: milestones.map(({ id, name, evidence }) => ({
      milestone: id,
      name,
      evidence,
      dependsOn: [...(connected.dependencies.get(id) ?? [])],
      earliestDate: dates.tasks.get(id)?.due ?? startDate,
    })),
    duties: dutiesOf(prepared, new Set(nodes.map(({ id }) => id))),
    mergeGroups,
    materials: [...materials.materials],
    fields,
    criticalPath: [...criticalPath],
    promiseDate,
    ...(order.targetDate === undefined ? {} : { targetDate: order.targetDate }),
    savings: countSavings(chosen, materials, { fields, mergeGroups, promiseDate }, input),
    explanations: [...explanations, ...materials.explanations, ...connected.explanations],
  };
}

function refuse(issues: readonly ErrorIssue[]): void {
  if (issues.length > 0) throw new AppError('order_invalid', {}, { issues });
}

/** Letters that the bundle does not have, or does not offer for this order. */
function wrongCommitments({ bundle }: PreparedBundle, judge: Judge, { order }: PlanInput): ErrorIssue[] {
  return (order.commitments ?? []).flatMap((commitment, index): ErrorIssue[] => {
    const path = `commitments[${index}]`;
    const known = bundle.commitments.find(({ id }) => id === commitment);
    if (!known) return [{ path, code: 'commitment_unknown', params: { commitment } }];
    const offered = judge(known.when);
    if (!offered || offered.verdict === 'TRUE') return [];
    if (offered.verdict === 'UNKNOWN')
      return [
        { path, code: 'answer_needed', params: { ...itemWords(known.name), field: offered.openField } },
      ];
    const params = { commitment: known.name.zh, commitmentEn: known.name.en };
    return [{ path, code: 'commitment_not_offered', params }];
  });
}

function waitsOf(item: HandlingItem, judge: Judge, dates: Schedule): PlannedTask['waits'] {
  const { startsWhen, window } = item;
  const task = dates.tasks.get(item.id);
  return [
    ...(startsWhen && judge(startsWhen.when)?.verdict !== 'TRUE'
      ? [{ for: 'FACTS' as const, says: startsWhen.says }]
      : []),
    ...(window && task?.opensLater
      ? [{ for: 'WINDOW' as const, opensOn: task.start, origin: window.origin }]
      : []),
  ];
}

function dutiesOf({ bundle, nodesOf }: PreparedBundle, inPlan: ReadonlySet<string>): ApprovalPlan['duties'] {
  const isInPlan = (id: string) => nodesOf(id).some((node) => inPlan.has(node));
  return bundle.duties
    .filter(({ after, required }) => isInPlan(after) && isInPlan(required))
    .map(({ id, ...duty }) => ({ duty: id, ...duty }));
}

/**
 * An order of items may turn with an answer. While that is open both ways are taken to hold, and can wait for each other;
 * the proof of the bundle leaves no other circle.
 */
function refuseCircles(
  prepared: PreparedBundle,
  stuck: readonly string[],
  questions: readonly OpenQuestion[],
  { order }: PlanInput,
): void {
  const open = questions.filter(({ item }) => stuck.includes(item));
  refuse(
    open.map(({ item, field }): ErrorIssue => {
      const params = { ...itemWords(prepared.items.get(item)?.name ?? { zh: item, en: item }), field };
      return { path: pathOf(prepared, item, order.items), code: 'answer_needed', params };
    }),
  );
  if (stuck.length > 0) throw new Error(`an unproven bundle: ${stuck.join(', ')} wait for each other`);
}

function refuseTarget(target: LocalDate | undefined, earliest: LocalDate): void {
  if (target === undefined || target >= earliest) return;
  refuse([{ path: 'targetDate', code: 'target_date_impossible', params: { target, earliest } }]);
}

function datesOf(
  item: HandlingItem,
  dates: Schedule,
  latest: ReadonlyMap<string, LocalDate>,
  { calendar }: PlanInput,
): Pick<
  PlannedTask,
  'promised' | 'statutory' | 'startDate' | 'promisedDate' | 'statutoryDate' | 'slackWorkingDays'
> {
  const task = dates.tasks.get(item.id);
  if (!task) throw new Error(`task ${item.id} was not scheduled`);
  const { start, due } = task;
  const { statutory, promised } = item.limits;
  return {
    promised: { limit: { value: promised.value, unit: promised.unit }, origin: promised.origin },
    ...(statutory
      ? {
          statutory: { limit: { value: statutory.value, unit: statutory.unit }, basis: statutory.basis },
          statutoryDate: calendar.dueDate(start, statutory),
        }
      : {}),
    startDate: start,
    promisedDate: due,
    slackWorkingDays: calendar.workingDaysBetween(due, latest.get(item.id) ?? due),
  };
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
function fieldsOf(prepared: PreparedBundle, chosen: readonly HandlingItem[], judge: Judge): string[] {
  const used = new Set<string>();
  for (const { fields } of chosen) for (const id of fields) used.add(id);
  return prepared.bundle.fields
    .filter(({ id, when }) => used.has(id) && mayApply(judge(when)))
    .map(({ id }) => id);
}
