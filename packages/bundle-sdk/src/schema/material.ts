import { z } from 'zod';
import { fieldId } from './field.ts';
import { bundleLocalId, text } from './text.ts';

/**
 * Where a paper can come from: fetched as an e-licence, taken from shared data, produced by an earlier task of the same
 * case, brought by the applicant, or declared by the applicant.
 */
export const materialSource = z.enum(['LICENCE', 'SHARED', 'GENERATED', 'UPLOADED', 'DECLARED']);
export type MaterialSource = z.infer<typeof materialSource>;

export const material = z.strictObject({
  id: bundleLocalId,
  name: text,
  /** Tried in this order. */
  sources: z.array(materialSource).min(1),
  /** True for the union form itself: filling it in supplies it. */
  unionForm: z.boolean().optional(),
  /** Commitment letter that a DECLARED material is. */
  commitment: bundleLocalId.optional(),
  /** How long a held copy may be used again; without it, as long as the copy itself is valid. */
  reusableMonths: z.number().int().min(1).optional(),
  /** A copy counts only for the same answer of this field: a permit belongs to its project. */
  per: fieldId.optional(),
});
export type Material = z.infer<typeof material>;
