import type { PlannedTask } from '@walking-hall/approval-planner';
import { departmentCode, itemId, type TaskId, taskIdOf } from '@walking-hall/contracts';
import { type OpenedCase, planOf } from './case.ts';

/** What every event about a case says of it. */
export function caseFacts({ opened }: OpenedCase) {
  const { case: id, application, region, regionPath, bundle, party, channel } = opened;
  return { case: id, application, region, regionPath, bundle, party, channel };
}

/** What every event about a task says of it. */
export function taskFacts(state: OpenedCase, { item, name, department }: PlannedTask) {
  const { case: id, region, regionPath, bundle, party, channel, departments } = state.opened;
  return {
    case: id,
    task: taskIdOf(id, item),
    item: itemId.parse(item),
    itemName: name,
    region,
    regionPath,
    bundle,
    department: departments[department] ?? departmentCode.parse(`${region}:${department}`),
    party,
    channel,
  };
}

export function plannedTask(state: OpenedCase, item: string): PlannedTask {
  const task = planOf(state).tasks.find((one) => one.item === item);
  if (!task) throw new Error(`the plan has no task ${item}`);
  return task;
}

export function taskIdIn(state: OpenedCase, item: string): TaskId {
  return taskIdOf(state.opened.case, item);
}
