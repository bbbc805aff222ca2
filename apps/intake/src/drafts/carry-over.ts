import { checkValue } from '@walking-hall/answer-check';
import type { ErrorIssue } from '@walking-hall/app-error';
import type { Field } from '@walking-hall/bundle-sdk';
import type { LocalDate } from '@walking-hall/working-calendar';

type Answers = Readonly<Record<string, unknown>>;

export interface CarriedOver {
  readonly answers: Answers;
  /** What was left out, each with the reason. */
  readonly dropped: readonly ErrorIssue[];
}

/**
 * Answers given on one form, on another. Left out is what the change affects and nothing else: a question that is gone,
 * that asks for another type, or whose rules the answer breaks now and did not break before. An answer that was wrong
 * already stays for its writer to mend.
 */
export function carryOver(
  oldFields: readonly Field[],
  newFields: readonly Field[],
  answers: Answers,
  today: LocalDate,
): CarriedOver {
  const before = byId(oldFields);
  const after = byId(newFields);
  const judged = Object.entries(answers).map(([id, value]) => ({
    id,
    value,
    issue: findLoss(before.get(id), after.get(id), value, answers, today),
  }));
  return {
    answers: Object.fromEntries(judged.filter(({ issue }) => !issue).map(({ id, value }) => [id, value])),
    dropped: judged.flatMap(({ id, issue }) => (issue ? [{ path: `form.${id}`, ...issue }] : [])),
  };
}

function findLoss(
  before: Field | undefined,
  after: Field | undefined,
  value: unknown,
  answers: Answers,
  today: LocalDate,
): Omit<ErrorIssue, 'path'> | undefined {
  if (!after) return { code: 'field_unknown' };
  if (before !== undefined && before.type !== after.type) {
    const { zh: expected, en: expectedEn } = typeWords[after.type];
    return { code: 'field_type', params: { expected, expectedEn } };
  }
  const wasWrong = before !== undefined && checkValue(before, value, answers, today).length > 0;
  return wasWrong ? undefined : checkValue(after, value, answers, today)[0];
}

const typeWords: Readonly<Record<Field['type'], { readonly zh: string; readonly en: string }>> = {
  text: { zh: '文字', en: 'text' },
  integer: { zh: '整数', en: 'a whole number' },
  decimal: { zh: '数字', en: 'a number' },
  enum: { zh: '选项', en: 'a choice' },
  boolean: { zh: '是或否', en: 'true or false' },
  date: { zh: '日期', en: 'a date' },
  list: { zh: '列表', en: 'a list' },
};

function byId(fields: readonly Field[]): ReadonlyMap<string, Field> {
  return new Map(fields.map((field) => [field.id, field]));
}
