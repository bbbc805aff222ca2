export {
  type ApprovalPlan,
  approvalPlan,
  type Dependency,
  dependency,
  type PlannedMaterial,
  type PlannedTask,
  plannedMaterial,
  plannedTask,
} from './approval-plan.ts';
export { planApprovals } from './plan-approvals.ts';
export type { Order, PlanFacts, PlanInput } from './plan-input.ts';
export { type PreparedBundle, prepareBundle } from './prepare-bundle.ts';
