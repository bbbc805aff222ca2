import type { ErrorIssue } from '@walking-hall/app-error';
import type { Field } from '@walking-hall/bundle-sdk';
import { type CodeCheck, checkDivisionCode, checkIdNumber, checkUscc } from '@walking-hall/official-codes';
import { type LocalDate, localDate } from '@walking-hall/working-calendar';
import { reasonOf } from './reason-of.ts';

type Issue = Omit<ErrorIssue, 'path'>;
type Form = Readonly<Record<string, unknown>>;

/** Everything wrong with one answer, by the rules of its field (domain B5, codes by C1 to C3). */
export function checkValue(field: Field, value: unknown, form: Form, today: LocalDate): readonly Issue[] {
  switch (field.type) {
    case 'text':
      return typeof value === 'string' ? checkText(field, value, form, today) : wrongType('文字', 'text');
    case 'integer':
    case 'decimal':
      return typeof value === 'number' && Number.isFinite(value)
        ? checkNumber(field, value)
        : wrongType('数字', 'a number');
    case 'enum': {
      const choices = field.choices.map((choice) => choice.value);
      return choices.some((choice) => choice === value)
        ? []
        : [{ code: 'field_choice', params: { choices: choices.join(', ') } }];
    }
    case 'boolean':
      return typeof value === 'boolean' ? [] : wrongType('是或否', 'true or false');
    case 'date':
      return localDate.safeParse(value).success
        ? []
        : [{ code: 'date_invalid', params: { value: String(value).slice(0, 40) } }];
    case 'list':
      return Array.isArray(value) ? checkList(field, value, today) : wrongType('列表', 'a list');
  }
}

function checkText(
  field: Extract<Field, { type: 'text' }>,
  value: string,
  form: Form,
  today: LocalDate,
): Issue[] {
  if (value.trim() === '') return [{ code: 'field_required' }];
  const max = field.maxLength ?? 500;
  if (value.length > max) return [{ code: 'field_range', params: { range: `≤ ${max}` } }];
  if (field.pattern !== undefined && !new RegExp(field.pattern, 'u').test(value))
    return [{ code: 'field_format' }];
  switch (field.format) {
    case 'USCC':
      return asIssue('uscc_invalid', checkUscc(value));
    case 'ID_NUMBER':
      return asIssue('id_number_invalid', checkIdNumber(value, today));
    case 'ID_NUMBER_OF_TYPE':
      return checkNumberOfType(field.id, value, form, today);
    case 'DIVISION_CODE':
      return asIssue('division_code_invalid', checkDivisionCode(value));
    case 'MOBILE':
      return /^1[3-9]\d{9}$/.test(value) ? [] : [{ code: 'field_format' }];
    case undefined:
      return [];
  }
}

/** What a number must look like depends on the document it stands on, asked beside it as `….id_type`. */
function checkNumberOfType(id: string, value: string, form: Form, today: LocalDate): Issue[] {
  const type = form[id.replace(/[^.]+$/, 'id_type')];
  if (type === 'RESIDENT_ID') return asIssue('id_number_invalid', checkIdNumber(value, today));
  if (type === 'USCC') return asIssue('uscc_invalid', checkUscc(value));
  return /^[A-Za-z0-9()-]{5,40}$/.test(value) ? [] : [{ code: 'field_format' }];
}

function checkNumber(field: Extract<Field, { type: 'integer' | 'decimal' }>, value: number): Issue[] {
  if (field.type === 'integer' && !Number.isInteger(value)) return wrongType('整数', 'a whole number');
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = field;
  return value >= min && value <= max
    ? []
    : [{ code: 'field_range', params: { range: `${field.min ?? '…'} – ${field.max ?? '…'}` } }];
}

function checkList(
  field: Extract<Field, { type: 'list' }>,
  rows: readonly unknown[],
  today: LocalDate,
): Issue[] {
  if (rows.length < (field.minRows ?? 0) || rows.length > 200)
    return [{ code: 'field_range', params: { range: `${field.minRows ?? 0} – 200` } }];
  const issues = rows.flatMap((row): Issue[] => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) return wrongType('一行', 'a row');
    const cells = row as Record<string, unknown>;
    const unknown = Object.keys(cells).some((key) => !field.columns.some(({ id }) => id === key));
    if (unknown) return [{ code: 'field_unknown' }];
    return field.columns.flatMap((column): readonly Issue[] => {
      const cell = cells[column.id];
      if (cell === undefined) return column.required ? [{ code: 'field_required' }] : [];
      return checkValue({ ...column, id: `list.${column.id}` } as Field, cell, {}, today);
    });
  });
  return issues.length > 0 ? issues : checkSum(field, rows as readonly Record<string, unknown>[]);
}

function checkSum(
  { sum }: Extract<Field, { type: 'list' }>,
  rows: readonly Record<string, unknown>[],
): Issue[] {
  if (!sum) return [];
  const total = rows.reduce((running, row) => running + Number(row[sum.column] ?? 0), 0);
  // Shares are written with decimals, whose sum is a little off: 0.1 + 0.2 is not quite 0.3.
  return Math.abs(total - sum.equals) < 1e-6 ? [] : [{ code: 'field_sum', params: { expected: sum.equals } }];
}

function asIssue(
  code: 'uscc_invalid' | 'id_number_invalid' | 'division_code_invalid',
  check: CodeCheck,
): Issue[] {
  return check.valid ? [] : [{ code, params: reasonOf(check) }];
}

function wrongType(expected: string, expectedEn: string): Issue[] {
  return [{ code: 'field_type', params: { expected, expectedEn } }];
}
