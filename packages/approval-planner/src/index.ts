export {
  type ApprovalPlan,
  approvalPlan,
  type Dependency,
  dependency,
  type PlannedDuty,
  type PlannedMaterial,
  type PlannedMilestone,
  type PlannedTask,
  type PlannedWait,
  plannedMaterial,
  plannedTask,
} from './approval-plan.ts';
export { holds } from './holds.ts';
export { planApprovals } from './plan-approvals.ts';
export type { Order, PlanFacts, PlanInput } from './plan-input.ts';
export { type PreparedBundle, prepareBundle } from './prepare-bundle.ts';
export { windowOpening } from './window-opening.ts';
