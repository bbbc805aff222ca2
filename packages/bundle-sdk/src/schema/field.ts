import { z } from 'zod';
import { condition } from './condition.ts';
import { bundleLocalId, text } from './text.ts';

/** Dotted path of an answer in the union form: `applicant.id_no`. */
export const fieldId = z.string().regex(/^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*){1,3}$/);
export type FieldId = z.infer<typeof fieldId>;

/** What kind of personal data an answer is; it decides the mask and sends the answer to the vault. */
export const personalData = z.enum(['NAME', 'ID_NUMBER', 'PHONE', 'ADDRESS', 'BANK_ACCOUNT', 'OTHER']);
export type PersonalData = z.infer<typeof personalData>;

const common = {
  id: fieldId,
  name: text,
  /** Asked only while it holds. */
  when: condition.optional(),
  /** True where an answer is needed whenever the field is asked. */
  required: z.boolean(),
  personal: personalData.optional(),
  /** Filled from this material's data and then not editable. */
  readOnlyFrom: bundleLocalId.optional(),
};

const choice = z.strictObject({ value: z.string().regex(/^[A-Za-z0-9\u4e00-\u9fff_-]{1,40}$/), name: text });

const textField = z.strictObject({
  ...common,
  type: z.literal('text'),
  /** A format that the hall knows to check, beside the pattern. */
  format: z.enum(['USCC', 'ID_NUMBER', 'ID_NUMBER_OF_TYPE', 'DIVISION_CODE', 'MOBILE']).optional(),
  /** A regular expression in Unicode mode (the `u` flag). */
  pattern: z.string().max(200).refine(isRegularExpression, 'not a regular expression').optional(),
  maxLength: z.number().int().min(1).max(4000).optional(),
});
const numberField = z.strictObject({
  ...common,
  type: z.enum(['integer', 'decimal']),
  min: z.number().optional(),
  max: z.number().optional(),
});
const enumField = z.strictObject({ ...common, type: z.literal('enum'), choices: z.array(choice).min(1) });
const plainField = z.strictObject({ ...common, type: z.enum(['boolean', 'date']) });

const columnCommon = {
  id: z.string().regex(/^[a-z][a-z0-9_]*$/),
  name: text,
  required: z.boolean(),
  personal: personalData.optional(),
};
const column = z.strictObject({
  ...columnCommon,
  type: z.enum(['text', 'integer', 'decimal', 'date']),
  format: z.enum(['USCC', 'ID_NUMBER']).optional(),
});
const listField = z.strictObject({
  ...common,
  type: z.literal('list'),
  columns: z.array(column).min(1),
  minRows: z.number().int().min(0).optional(),
  /** A column whose numbers must add up to a value: shares to 100. */
  sum: z.strictObject({ column: z.string(), equals: z.number() }).optional(),
});

/** One question of the union form. Every item names the fields it uses; each is asked once. */
export const field = z.discriminatedUnion('type', [textField, numberField, enumField, plainField, listField]);
export type Field = z.infer<typeof field>;

function isRegularExpression(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

/** Whether its answers lie in the vault: a list does with one personal column. */
export function isPersonal(field: Field): boolean {
  if (field.personal !== undefined) return true;
  return field.type === 'list' && field.columns.some((column) => column.personal !== undefined);
}
