import type { Field, Text } from '@walking-hall/bundle-sdk';
import type { CompiledCondition } from '@walking-hall/bundle-sdk';
import type { PreparedBundle } from './prepare-bundle.ts';

export interface Explanation {
  /** `item:T1-01`, `material:M06`, `edge:T1-01>T1-02`. */
  readonly about: string;
  readonly included: boolean;
  readonly why: Text;
}

/** The answers that a condition turned on, in words: "申请人类型 = 企业". */
export function becauseOf(prepared: PreparedBundle, condition: CompiledCondition, answers: Readonly<Record<string, unknown>>): Text {
  const read = condition.fields.flatMap((id) => prepared.bundle.fields.find((field) => field.id === id) ?? []);
  if (read.length === 0) return { zh: '按本区域政策及所选事项', en: 'by the region’s policies and the items ordered' };
  return {
    zh: read.map((field) => `${field.name.zh} = ${said(field, answers[field.id]).zh}`).join('，'),
    en: read.map((field) => `${field.name.en} = ${said(field, answers[field.id]).en}`).join(', '),
  };
}

function said(field: Field, value: unknown): Text {
  // Conditions may turn on personal answers; an explanation is stored with the case, so it must not repeat them.
  if (field.personal) return { zh: '（已填）', en: '(answered)' };
  if (value === undefined) return { zh: '（未填）', en: '(not answered)' };
  if (field.type === 'enum') return field.choices.find((choice) => choice.value === value)?.name ?? { zh: String(value), en: String(value) };
  if (field.type === 'boolean') return value === true ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  return { zh: String(value), en: String(value) };
}
