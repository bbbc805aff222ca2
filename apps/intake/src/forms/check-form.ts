import { checkValue } from '@walking-hall/answer-check';
import type { ErrorIssue } from '@walking-hall/app-error';
import { prepareBundle } from '@walking-hall/approval-planner';
import type { Bundle, Field } from '@walking-hall/bundle-sdk';
import type { LocalDate } from '@walking-hall/working-calendar';

type Form = Readonly<Record<string, unknown>>;

/** Everything wrong with the answers given: unknown fields, wrong types, formats and codes. */
export function checkAnswers(bundle: Bundle, form: Form, today: LocalDate): readonly ErrorIssue[] {
  const fields = new Map<string, Field>(bundle.fields.map((field) => [field.id, field]));
  return Object.entries(form).flatMap(([id, value]): readonly ErrorIssue[] => {
    const path = `form.${id}`;
    const field = fields.get(id);
    if (!field) return [{ path, code: 'field_unknown' }];
    return checkValue(field, value, form, today).map((issue) => ({ path, ...issue }));
  });
}

/** Questions asked and left open; what is read only comes from shared data, never from the applicant. */
export function checkCompleteness(
  bundle: Bundle,
  asked: ReadonlySet<string>,
  form: Form,
): readonly ErrorIssue[] {
  const prepared = prepareBundle(bundle);
  return bundle.fields
    .filter(
      (field) =>
        asked.has(field.id) &&
        field.required &&
        field.readOnlyFrom === undefined &&
        form[field.id] === undefined,
    )
    .filter((field) => (prepared.condition(field.when)?.judge({ answers: form }) ?? 'TRUE') === 'TRUE')
    .map(({ id }) => ({ path: `form.${id}`, code: 'field_required' as const }));
}
