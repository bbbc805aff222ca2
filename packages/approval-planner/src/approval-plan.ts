import { bundleLocalId, fieldId, legalBasis, origin, substitute, text } from '@walking-hall/bundle-sdk';
import { limit, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';

/** What a task waits for, or why it does not. Materials count: a paper that an earlier task makes has to be made first. */
export const dependency = z.strictObject({
  /** Tasks and milestones of this plan that it depends on. */
  on: z.array(bundleLocalId),
  /** How many of their results are still needed; 0 when the dependency is met. */
  needed: z.number().int().min(0),
  kind: z.enum(['HARD', 'SOFT', 'DATA', 'MATERIAL']),
  /**
   * `WAITS` for results; `PROVISIONAL`: a substitute lets the task open, its own result is released once the real
   * results are there; `MET`.
   */
  state: z.enum(['WAITS', 'PROVISIONAL', 'MET']),
  metBy: z
    .enum(['HELD_RESULT', 'SAME_APPLICATION', 'ANSWERS', 'COMMITMENT', 'DEFICIENCY', 'MINUTES'])
    .optional(),
  /** What may yet open the task before the results are there. */
  substitutes: z.array(substitute),
  onRefusal: z.enum(['CLOSE', 'CONTINUE']),
  basis: z.array(legalBasis),
});
export type Dependency = z.infer<typeof dependency>;

/** What a task still waits for, without a due date, once all it depends on is met. */
export const plannedWait = z.discriminatedUnion('for', [
  /** For what is not known yet: the task's dates count as if it came to be known at once. */
  z.strictObject({ for: z.literal('FACTS'), says: text }),
  /** For the days of a year in which it may start; the task's dates count from there. */
  z.strictObject({ for: z.literal('WINDOW'), opensOn: localDate, origin }),
]);
export type PlannedWait = z.infer<typeof plannedWait>;

export const plannedTask = z.strictObject({
  item: bundleLocalId,
  name: text,
  stage: bundleLocalId,
  /** The bundle's id of the department. */
  department: bundleLocalId,
  mergeGroup: bundleLocalId.optional(),
  dependsOn: z.array(dependency),
  waits: z.array(plannedWait),
  materials: z.array(bundleLocalId),
  promised: z.strictObject({ limit, origin }),
  statutory: z.strictObject({ limit, basis: legalBasis }).optional(),
  /** Dates if every earlier task takes its whole promised limit. */
  startDate: localDate,
  promisedDate: localDate,
  statutoryDate: localDate.optional(),
  /** Working days it can slip before the target date (or, without one, the promise date) is missed. */
  slackWorkingDays: z.number().int(),
  critical: z.boolean(),
});
export type PlannedTask = z.infer<typeof plannedTask>;

/** What no department decides, but tasks of this plan wait for or lead to. */
export const plannedMilestone = z.strictObject({
  milestone: bundleLocalId,
  name: text,
  evidence: text,
  dependsOn: z.array(dependency),
  /** The first day on which nothing keeps it from happening, if every promise is kept. */
  earliestDate: localDate,
});
export type PlannedMilestone = z.infer<typeof plannedMilestone>;

/** What the applicant has to do in time, once `after` was granted or has happened. */
export const plannedDuty = z.strictObject({
  duty: bundleLocalId,
  name: text,
  after: bundleLocalId,
  required: bundleLocalId,
  within: limit,
  consequence: text,
  basis: z.array(legalBasis),
});
export type PlannedDuty = z.infer<typeof plannedDuty>;

export const materialSupply = z.enum(['FORM', 'HELD', 'GENERATED', 'APPLICANT', 'DECLARED', 'PROMISED']);

export const plannedMaterial = z.strictObject({
  material: bundleLocalId,
  name: text,
  /** Tasks that need it; it is asked for once. */
  neededBy: z.array(bundleLocalId),
  /** `HELD`: fetched or kept from before; `GENERATED`: by `from`; the others come from the applicant. */
  supply: materialSupply,
  from: bundleLocalId.optional(),
  /** May follow after acceptance (容缺), because every task that needs it allows that. */
  deferrable: z.boolean(),
  why: text,
});
export type PlannedMaterial = z.infer<typeof plannedMaterial>;

/**
 * Everything that follows from an order, as one value: shown before submission, stored when the case opens, explained
 * afterwards.
 */
export const approvalPlan = z.strictObject({
  bundle: z.strictObject({ id: z.string(), version: z.string() }),
  region: z.string(),
  calendarVersion: z.string(),
  /** Date from which limits count. */
  startDate: localDate,
  tasks: z.array(plannedTask),
  milestones: z.array(plannedMilestone),
  /** Duties of which both ends are in the plan. */
  duties: z.array(plannedDuty),
  mergeGroups: z.array(
    z.strictObject({ id: bundleLocalId, name: text, lead: bundleLocalId, tasks: z.array(bundleLocalId) }),
  ),
  materials: z.array(plannedMaterial),
  /** Questions of the union form, each once. */
  fields: z.array(fieldId),
  criticalPath: z.array(bundleLocalId),
  /** When everything is done if every promise is kept. */
  promiseDate: localDate,
  targetDate: localDate.optional(),
  savings: z.strictObject({
    documentsItemByItem: z.number().int(),
    documentsInUnion: z.number().int(),
    documentsToBring: z.number().int(),
    fieldsItemByItem: z.number().int(),
    fieldsInUnion: z.number().int(),
    applicationsItemByItem: z.number().int(),
    /** After merging. */
    applications: z.number().int(),
    /** Promised working days if one task followed the other. */
    workingDaysOneByOne: z.number().int(),
    workingDaysPlanned: z.number().int(),
  }),
  /** For each item, edge and material that was included or left out: why. */
  explanations: z.array(z.strictObject({ about: z.string(), included: z.boolean(), why: text })),
});
export type ApprovalPlan = z.infer<typeof approvalPlan>;
