import { checkValue } from '@walking-hall/answer-check';
import { AppError, type ErrorIssue } from '@walking-hall/app-error';
import { prepareBundle } from '@walking-hall/approval-planner';
import { type Bundle, type Field, isPersonal } from '@walking-hall/bundle-sdk';
import { type LocalDate, toLocalDate } from '@walking-hall/working-calendar';
import { type Answers, type OpenedCase, planOf } from './case.ts';

/** Answers that somebody other than the applicant records in a case. */
interface Recorded {
  readonly answers: Answers;
  /** Where they stand in the request. */
  readonly path: string;
  readonly mayBe: (field: Field) => boolean;
  readonly at: string;
}

/**
 * Checks answers as the form does. Nothing personal may be recorded here: it lies in intake's vault alone.
 * @throws AppError `request_invalid` naming everything that is wrong
 */
export function requireRecordable(bundle: Bundle, { answers, path, mayBe, at }: Recorded): void {
  const { fields } = prepareBundle(bundle);
  const choices = bundle.fields.filter((field) => !isPersonal(field) && mayBe(field)).map(({ id }) => id);
  const today = toLocalDate(at);
  const issues = Object.entries(answers).flatMap(([id, value]) =>
    problemsOf(fields.get(id), value, choices, answers, today).map((issue) => ({
      path: `${path}.${id}`,
      ...issue,
    })),
  );
  if (issues.length > 0) throw new AppError('request_invalid', {}, { issues });
}

function problemsOf(
  field: Field | undefined,
  value: unknown,
  choices: readonly string[],
  answers: Answers,
  today: LocalDate,
): readonly Omit<ErrorIssue, 'path'>[] {
  if (!field) return [{ code: 'field_unknown' }];
  if (!choices.includes(field.id))
    return [{ code: 'field_not_recorded_here', params: { choices: choices.join(', ') || '—' } }];
  return checkValue(field, value, answers, today);
}

/** Fields that the starts of this case's tasks turn on. */
export function startingFields(state: OpenedCase, bundle: Bundle): ReadonlySet<string> {
  const { items, condition } = prepareBundle(bundle);
  return new Set(
    planOf(state).tasks.flatMap(({ item }) => {
      const handling = items.get(item);
      const when = handling?.level === 'HANDLING' ? handling.startsWhen?.when : undefined;
      return condition(when)?.fields ?? [];
    }),
  );
}
