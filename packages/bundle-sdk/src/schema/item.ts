import { z } from 'zod';
import { condition } from './condition.ts';
import { fieldId } from './field.ts';
import { bundleLocalId, legalBasis, origin, text } from './text.ts';

export const limitUnit = z.enum(['WORKING_DAY', 'DAY', 'MINUTE']);

export const limitValue = { value: z.number().int().min(0).max(3650), unit: limitUnit };

/** `05-01`; not the 29th of February, which not every year has. */
const monthDay = z.string().refine(isDayOfEveryYear, 'not a day of every year');

/** Days of every year, both included: `05-01` to `05-31`; over the turn of the year where `from` is the later. */
export const yearlyWindow = z.strictObject({ from: monthDay, to: monthDay, origin });
export type YearlyWindow = z.infer<typeof yearlyWindow>;

/** Kinds of time that do not count (行政许可法 art. 45), named with the item that may use them. */
export const stopReason = z.enum([
  'HEARING',
  'TENDER',
  'AUCTION',
  'INSPECTION',
  'TESTING',
  'QUARANTINE',
  'APPRAISAL',
  'EXPERT_REVIEW',
  'PUBLICITY',
]);
export type StopReason = z.infer<typeof stopReason>;

/** 事项类型 */
export const itemType = z.enum([
  'LICENSING',
  'PAYMENT',
  'CONFIRMATION',
  'REWARD',
  'OTHER_POWER',
  'PUBLIC_SERVICE',
]);

export const itemMaterial = z.strictObject({
  material: bundleLocalId,
  when: condition.optional(),
  /** True where acceptance is possible on the promise that it follows (容缺). */
  deferrable: z.boolean().optional(),
});

const common = {
  id: bundleLocalId,
  name: text,
  stage: bundleLocalId,
  /** Code of the national catalogue, where it is known. */
  nationalCode: z.string().optional(),
};

const groupItem = z.strictObject({
  ...common,
  level: z.enum(['MAIN', 'SUB']),
  parent: bundleLocalId.optional(),
});

/** What only a handling item has; the proof names whatever of it is missing. */
const duties = {
  /** The department (by its id in the bundle) that decides. */
  department: bundleLocalId,
  type: itemType,
  basis: z.array(legalBasis).min(1),
  limits: z.strictObject({
    /** Absent where no law sets one. */
    statutory: z
      .strictObject({
        ...limitValue,
        basis: legalBasis,
        extension: z.strictObject({ ...limitValue, basis: legalBasis }).optional(),
      })
      .optional(),
    promised: z.strictObject({ ...limitValue, origin }),
  }),
  result: z.strictObject({
    name: text,
    /** The material that this result is for later items. */
    material: bundleLocalId.optional(),
    validity: z.union([z.literal('LONG_TERM'), z.strictObject({ months: z.number().int().min(1) })]),
  }),
  /** How a task for it can end. */
  exits: z.array(z.enum(['GRANTED', 'REFUSED'])).min(1),
};

const handlingItem = z.strictObject({
  ...common,
  level: z.literal('HANDLING'),
  parent: bundleLocalId.optional(),
  ...duties,
  /** Offered and possible only while it holds. */
  when: condition.optional(),
  /** Items of which at most one can be ordered together with this. */
  excludes: z.array(bundleLocalId).optional(),
  materials: z.array(itemMaterial),
  fields: z.array(fieldId),
  stops: z.array(stopReason).optional(),
  /** Commitment letters that may stand in for proof (告知承诺). */
  commitments: z.array(bundleLocalId).optional(),
  /** Why no commitment may ever stand in for it: safety, finance, ecology, life and property. */
  commitmentBarred: z.array(legalBasis).min(1).optional(),
  /** Once nothing else is waited for, it waits, without a due date, until this holds of what became known. */
  startsWhen: z.strictObject({ when: condition, says: text }).optional(),
  /** It starts only within these days of a year; what comes earlier waits for the next opening. */
  window: yearlyWindow.optional(),
  /** True where the department may issue a preliminary opinion that others can start on. */
  preliminaryOpinion: z.boolean().optional(),
  /** Ways of service beside the counter: `MOBILE`, `HOME`, `KIOSK`, `ONLINE`. */
  modes: z.array(z.enum(['COUNTER', 'MOBILE', 'HOME', 'KIOSK', 'ONLINE'])).optional(),
});

export const item = z.discriminatedUnion('level', [groupItem, handlingItem]);
export type Item = z.infer<typeof item>;
export type HandlingItem = z.infer<typeof handlingItem>;

/** As `item`, but duties may be missing: so that the proof can name them together with everything else. */
export const draftItem = z.discriminatedUnion('level', [
  groupItem,
  handlingItem.partial({
    department: true,
    type: true,
    basis: true,
    limits: true,
    result: true,
    exits: true,
  }),
]);
export type DraftItem = z.infer<typeof draftItem>;

function isDayOfEveryYear(day: string): boolean {
  const date = new Date(`2023-${day}T00:00:00Z`);
  return /^\d\d-\d\d$/.test(day) && !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === day;
}
