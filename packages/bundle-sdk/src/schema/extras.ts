import { z } from 'zod';
import { condition } from './condition.ts';
import { fieldId } from './field.ts';
import { limitValue } from './item.ts';
import { bundleLocalId, legalBasis, origin, text } from './text.ts';

export const department = z.strictObject({
  id: bundleLocalId,
  name: text,
  side: z.enum(['GOV', 'MARKET', 'SOCIETY']),
});

export const stage = z.strictObject({
  id: bundleLocalId,
  name: text,
  order: z.number().int().min(1),
  /** Lead department. */
  lead: bundleLocalId,
  /** Items of other bundles that belong to this stage too, used where the region has enabled that bundle. */
  references: z.array(z.strictObject({ bundle: z.string(), item: bundleLocalId })).optional(),
});

/** One application covers several items (合并). */
export const mergeGroup = z.strictObject({
  id: bundleLocalId,
  name: text,
  items: z.array(bundleLocalId).min(2),
  /** The item whose department receives the one application. */
  lead: bundleLocalId.optional(),
  basis: z.array(legalBasis).min(1),
});

/**
 * Something that no department decides: work begins, the building is accepted, somebody enters the country. Edges start
 * and end at it as at an item; it is reported with its date, and refused while what leads to it is not there.
 */
export const milestone = z.strictObject({
  id: bundleLocalId,
  name: text,
  /** What shows that it happened. */
  evidence: text,
});

export type Milestone = z.infer<typeof milestone>;

/** What the law obliges the applicant to do in time. */
export const duty = z.strictObject({
  id: bundleLocalId,
  name: text,
  /** The item whose grant, or the milestone whose date starts the time; that day is not counted. */
  after: bundleLocalId,
  /** The item that must lie with its department by then, or the milestone that must have happened. */
  required: bundleLocalId,
  within: z.strictObject(limitValue),
  /** What follows when it is missed. */
  consequence: text,
  basis: z.array(legalBasis).min(1),
});
export type Duty = z.infer<typeof duty>;

/** A letter in which the applicant vouches for a condition (告知承诺). */
export const commitment = z.strictObject({
  id: bundleLocalId,
  name: text,
  /** Offered only while it holds: a pilot's policy, a class of projects. */
  when: condition.optional(),
  /** Duty, content, and what a false promise leads to. */
  letter: text,
  version: z.string(),
  check: text,
  consequence: text,
  basis: z.array(legalBasis).min(1),
});

/** A ready-made order (套餐). */
export const servicePackage = z.strictObject({
  id: bundleLocalId,
  name: text,
  items: z.array(bundleLocalId).min(1),
  optional: z.array(bundleLocalId),
});

/** A value-added service of the government, the market or society, offered once its trigger happens. */
export const valueAddedService = z.strictObject({
  id: bundleLocalId,
  name: text,
  side: z.enum(['GOV', 'MARKET', 'SOCIETY']),
  /** Offered when one of these items is granted. */
  onGranted: z.array(bundleLocalId).min(1),
  when: condition.optional(),
  /** True where accepting it puts the applicant on the list of an activity with seats. */
  activity: z.boolean().optional(),
  outcomes: z.array(z.string().min(1)).min(1),
});

/** An account of which items take: Σ debits never exceeds what was opened. */
export const quota = z.strictObject({
  id: bundleLocalId,
  name: text,
  unit: text,
  /** Granting the item takes the answer of the field from the account. */
  debits: z.array(z.strictObject({ item: bundleLocalId, quantity: fieldId })).min(1),
  basis: z.array(legalBasis).min(1),
});

/** A notice of the bundle's own, beside the hall's. Placeholders: {caseId} {item} {department} {dueDate} {resultNumber}. */
export const noticeRule = z.strictObject({
  id: bundleLocalId,
  on: z.enum(['TASK_OPENED', 'TASK_GRANTED', 'TASK_REFUSED', 'RESULTS_RELEASED', 'CASE_OPENED']),
  items: z.array(bundleLocalId).optional(),
  to: z.enum(['APPLICANT', 'DEPARTMENT']),
  title: text,
  body: text,
});

/** What a figure counts, in reporting's words; docs/reference/kpis.md says what each is. */
export const measure = z.enum([
  'RECEIVED',
  'RECEIVED_ONLINE',
  'ACCEPTED',
  'ACCEPTED_ONLINE',
  'ACCEPTED_AT_ONCE',
  'ACCEPTANCE_DECIDED',
  'GRANTED',
  'REFUSED',
  'DECIDED',
  'RELEASED',
  'ON_TIME_PROMISED',
  'ON_TIME_STATUTORY',
  'COMPLETED',
  'RATED',
  'RATINGS',
  'SATISFIED',
  'TRIPS_ITEM_BY_ITEM',
  'TRIPS_SAVED',
]);
export type Measure = z.infer<typeof measure>;

/** How long something took: tasks in working days, cases in minutes, with and without the time they stood still. */
export const duration = z.enum(['WORKING_DAYS', 'MINUTES', 'NET_MINUTES']);
export type Duration = z.infer<typeof duration>;

/** What is known of a case alone, and of none of its items. */
export const measuresOfCases: ReadonlySet<Measure | Duration> = new Set([
  'ACCEPTED_AT_ONCE',
  'ACCEPTANCE_DECIDED',
  'COMPLETED',
  'RATED',
  'RATINGS',
  'SATISFIED',
  'TRIPS_ITEM_BY_ITEM',
  'TRIPS_SAVED',
  'MINUTES',
  'NET_MINUTES',
]);

/** Where a figure should be; strict where it says more or less. Judged before the figure is rounded. */
export const kpiTarget = z.strictObject({
  value: z.number(),
  /** `AT_LEAST` where nothing is said. */
  is: z.enum(['AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN']).optional(),
  /** Of a count: judged over a year from its first day on. */
  per: z.literal('YEAR').optional(),
  origin,
});
export type KpiTarget = z.infer<typeof kpiTarget>;

export const kpi = z.strictObject({
  id: bundleLocalId,
  name: text,
  version: z.number().int().min(1),
  numerator: z.enum([...measure.options, ...duration.options]),
  denominator: measure.optional(),
  /** Of a duration, and of nothing else: which of the tasks or cases, by length, is shown. */
  statistic: z.enum(['LEAST', 'MEDIAN', 'P90', 'P99']).optional(),
  items: z.array(bundleLocalId).optional(),
  unit: z.enum(['COUNT', 'PERCENT', 'WORKING_DAY', 'MINUTE']),
  /** Decimals that a percentage is rounded to, half away from zero; 1 where nothing is said. */
  decimals: z.number().int().min(0).max(4).optional(),
  target: kpiTarget.optional(),
});
export type Kpi = z.infer<typeof kpi>;
