import { z } from 'zod';
import { condition } from './condition.ts';
import { fieldId } from './field.ts';
import { bundleLocalId, legalBasis } from './text.ts';

/** How the results of several items combine. There is no default: the word says it. */
export const sources = z.union([
  z.strictObject({ allOf: z.array(bundleLocalId).min(1) }),
  z.strictObject({ anyOf: z.array(bundleLocalId).min(1) }),
  z.strictObject({ atLeast: z.number().int().min(1), of: z.array(bundleLocalId).min(1) }),
]);
export type Sources = z.infer<typeof sources>;

/** What may stand in for the result of a SOFT edge until it comes. */
export const substitute = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('PRELIMINARY_OPINION') }),
  z.strictObject({ by: z.literal('COMMITMENT'), commitment: bundleLocalId }),
  z.strictObject({ by: z.literal('DEFICIENCY'), material: bundleLocalId }),
  z.strictObject({ by: z.literal('MINUTES') }),
]);
export type Substitute = z.infer<typeof substitute>;

const common = {
  /** What waits: a handling item, a main item for all of its handling items, or a milestone. */
  to: bundleLocalId,
  from: sources,
  when: condition.optional(),
  /** What becomes of the waiting item when its sources end in a refusal. There is no default. */
  onRefusal: z.enum(['CLOSE', 'CONTINUE']),
  basis: z.array(legalBasis).min(1),
};

/** `HARD` is met by the real result alone; `SOFT` by a substitute too; `DATA` needs fields that the item produces. */
export const edge = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('HARD') }),
  z.strictObject({ ...common, kind: z.literal('SOFT'), substitutes: z.array(substitute).min(1) }),
  z.strictObject({ ...common, kind: z.literal('DATA'), fields: z.array(fieldId).min(1) }),
]);
export type Edge = z.infer<typeof edge>;
