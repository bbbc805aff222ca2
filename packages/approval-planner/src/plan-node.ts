import type { HandlingItem, Milestone, YearlyWindow } from '@walking-hall/bundle-sdk';
import type { Limit } from '@walking-hall/working-calendar';

/** What stands in the graph of a plan: a task, or a milestone, which takes no time of its own. */
export interface PlanNode {
  readonly id: string;
  readonly promised: Limit;
  readonly window: YearlyWindow | undefined;
  /** Whether others may start on its preliminary opinion. */
  readonly preliminaryOpinion: boolean;
}

export function taskNode({ id, limits, window, preliminaryOpinion = false }: HandlingItem): PlanNode {
  return { id, promised: limits.promised, window, preliminaryOpinion };
}

export function milestoneNode({ id }: Milestone): PlanNode {
  return { id, promised: { value: 0, unit: 'WORKING_DAY' }, window: undefined, preliminaryOpinion: false };
}
