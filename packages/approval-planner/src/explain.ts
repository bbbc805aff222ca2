import type { CompiledCondition, Field, Text } from '@walking-hall/bundle-sdk';
import { isAnswered } from './plan-input.ts';
import type { PreparedBundle } from './prepare-bundle.ts';

export interface Explanation {
  /** `item:T1-01`, `material:M06@T1-02`, `edge:T1-01>T1-02`. */
  readonly about: string;
  readonly included: boolean;
  readonly why: Text;
}

/** Longer answers are cut: an explanation names what decided, it is no copy of the form. */
const longestAnswer = 40;

/** The answers that a condition turned on, in words: "申请人类型 = 企业". */
export function becauseOf(
  prepared: PreparedBundle,
  condition: CompiledCondition,
  answers: Readonly<Record<string, unknown>>,
): Text {
  const read = condition.fields.flatMap((id) => prepared.fields.get(id) ?? []);
  if (read.length === 0)
    return { zh: '按本区域政策及所选事项', en: 'by the region’s policies and the items ordered' };
  const said = read.map((field) => ({ name: field.name, answer: saidOf(field, answers[field.id]) }));
  return {
    zh: said.map(({ name, answer }) => `${name.zh} = ${answer.zh}`).join('，'),
    en: said.map(({ name, answer }) => `${name.en} = ${answer.en}`).join(', '),
  };
}

function saidOf(field: Field, value: unknown): Text {
  if (!isAnswered(value)) return { zh: '（未填）', en: '(not answered)' };
  // An explanation is stored with the case, so it must not repeat a personal answer; the rows of a list may hold some.
  if (field.personal || field.type === 'list') return { zh: '（已填）', en: '(answered)' };
  if (field.type === 'boolean') return value === true ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  const choice = field.type === 'enum' ? field.choices.find((one) => one.value === value) : undefined;
  if (choice) return choice.name;
  const whole = String(value);
  const short = whole.length > longestAnswer ? `${[...whole].slice(0, longestAnswer).join('')}…` : whole;
  return { zh: short, en: short };
}
