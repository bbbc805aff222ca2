import { type Field, field } from '@walking-hall/bundle-sdk';
import { describe, expect, test } from 'vitest';
import { checkValue } from './check-value.ts';

const today = '2026-07-17';
const idNo = '330106189001010019';
const uscc = '91330106MATEA00156';

const make = (type: Field['type'], parts: Record<string, unknown> = {}): Field =>
  field.parse({
    id: 'loan.answer',
    name: { zh: '答', en: 'Answer' },
    required: false,
    type,
    ...parts,
  });
const codes = (one: Field, value: unknown, form: Record<string, unknown> = {}) =>
  checkValue(one, value, form, today).map(({ code }) => code);

const choices = ['CHILD', 'ADULT'].map((value) => ({ value, name: { zh: value, en: value } }));

describe('what each type takes, and what it refuses', () => {
  test.each<[string, Field, unknown, string[]]>([
    ['a text', make('text'), '史记', []],
    ['a number for a text', make('text'), 7, ['field_type']],
    ['nothing but blanks', make('text'), ' 　', ['field_required']],
    ['a text of 500 characters', make('text'), 'a'.repeat(500), []],
    ['a longer one', make('text'), 'a'.repeat(501), ['field_range']],
    ['a text as long as its field allows', make('text', { maxLength: 3 }), '三国志', []],
    ['one too long for its field', make('text', { maxLength: 3 }), '资治通鉴', ['field_range']],
    ['what fits the pattern', make('text', { pattern: '^[A-Z]\\d+$' }), 'B42', []],
    ['what does not', make('text', { pattern: '^[A-Z]\\d+$' }), '42', ['field_format']],
    ['a whole number', make('integer'), 3, []],
    ['a broken one', make('integer'), 3.5, ['field_type']],
    ['digits as a text', make('integer'), '3', ['field_type']],
    ['a broken number', make('decimal'), 3.5, []],
    ['no number', make('decimal'), Number.NaN, ['field_type']],
    ['one without end', make('decimal'), Number.POSITIVE_INFINITY, ['field_type']],
    ['the lowest number', make('integer', { min: 1, max: 30 }), 1, []],
    ['the highest', make('integer', { min: 1, max: 30 }), 30, []],
    ['one below', make('integer', { min: 1, max: 30 }), 0, ['field_range']],
    ['one above', make('decimal', { max: 30 }), 30.01, ['field_range']],
    ['a choice', make('enum', { choices }), 'CHILD', []],
    ['no choice', make('enum', { choices }), 'child', ['field_choice']],
    ['a number for a choice', make('enum', { choices }), 1, ['field_choice']],
    ['true', make('boolean'), true, []],
    ['a text for true', make('boolean'), 'true', ['field_type']],
    ['a date', make('date'), '2026-02-28', []],
    ['a day that does not exist', make('date'), '2026-02-30', ['date_invalid']],
    ['a number for a date', make('date'), 20260228, ['date_invalid']],
    ['null', make('boolean'), null, ['field_type']],
  ])('%s', (_, one, value, expected) => {
    expect(codes(one, value)).toEqual(expected);
  });
});

describe('formats', () => {
  test.each<[string, string, string[]]>([
    ['USCC', uscc, []],
    ['USCC', '91330106MATEA00157', ['uscc_invalid']],
    ['ID_NUMBER', idNo, []],
    ['ID_NUMBER', '11010519491231002x', []],
    ['ID_NUMBER', '330106189001010018', ['id_number_invalid']],
    ['DIVISION_CODE', '330106', []],
    ['DIVISION_CODE', '990106', ['division_code_invalid']],
    ['MOBILE', '13800001234', []],
    ['MOBILE', '12800001234', ['field_format']],
    ['MOBILE', '138000012345', ['field_format']],
  ])('%s %s', (format, value, expected) => {
    expect(codes(make('text', { format }), value)).toEqual(expected);
  });

  test('a wrong check digit says why, in both languages, without the digit that would be right', () => {
    const [issue] = checkValue(make('text', { format: 'ID_NUMBER' }), '330106189001010018', {}, today);
    expect(issue?.params?.reason).toMatch(/校验码/);
    expect(issue?.params?.reasonEn).toMatch(/does not fit/);
    expect(JSON.stringify(issue)).not.toContain('9');
  });

  test('a birth date after today is refused', () => {
    const born = make('text', { format: 'ID_NUMBER' });
    expect(checkValue(born, '11010519491231002X', {}, '1949-12-30').map(({ code }) => code)).toEqual([
      'id_number_invalid',
    ]);
  });
});

describe('a number by the document that it stands on', () => {
  const number = make('text', { id: 'agent.id_no', format: 'ID_NUMBER_OF_TYPE' });
  test.each<[string | undefined, string, string[]]>([
    ['RESIDENT_ID', idNo, []],
    ['RESIDENT_ID', 'E12345678', ['id_number_invalid']],
    ['USCC', uscc, []],
    ['USCC', idNo, ['uscc_invalid']],
    ['PASSPORT', 'E12345678', []],
    ['PASSPORT', 'E 12345', ['field_format']],
    ['HMT_RESIDENCE', '1234', ['field_format']],
    [undefined, 'E12345678', []],
  ])('%s %s', (type, value, expected) => {
    expect(codes(number, value, { 'agent.id_type': type, 'applicant.id_type': 'OTHER' })).toEqual(expected);
  });

  test('finds its type beside it, whatever it is called itself', () => {
    const second = make('text', { id: 'agent.number2', format: 'ID_NUMBER_OF_TYPE' });
    expect(codes(second, 'E12345678', { 'agent.id_type': 'RESIDENT_ID' })).toEqual(['id_number_invalid']);
  });
});

describe('lists', () => {
  const column = (id: string, type: string, parts: object = {}) => ({
    id,
    type,
    name: { zh: id, en: id },
    required: false,
    ...parts,
  });
  const shares = make('list', {
    minRows: 1,
    columns: [
      column('heir', 'text', { required: true }),
      column('share', 'decimal', { required: true }),
      column('card', 'text', { format: 'ID_NUMBER' }),
    ],
    sum: { column: 'share', equals: 0.3 },
  });
  const row = (share: number, parts: object = {}) => ({ heir: '王五', share, ...parts });

  test.each<[string, unknown, string[]]>([
    ['rows that add up, in decimals', [row(0.1), row(0.2)], []],
    ['rows that do not', [row(0.1), row(0.1)], ['field_sum']],
    ['a cell of a format', [row(0.3, { card: idNo })], []],
    ['a cell of another', [row(0.3, { card: '330106189001010018' })], ['id_number_invalid']],
    ['a cell of the wrong type', [{ heir: '王五', share: '0.3' }], ['field_type']],
    ['a missing cell', [{ share: 0.3 }], ['field_required']],
    ['a column that is not there', [row(0.3, { wish: '1' })], ['field_unknown']],
    ['too few rows', [], ['field_range']],
    ['too many', Array.from({ length: 201 }, () => row(0)), ['field_range']],
    ['something that is no row', ['王五'], ['field_type']],
    ['a list as a row', [[]], ['field_type']],
    ['null as a row', [null], ['field_type']],
    ['no list', { 0: row(0.3) }, ['field_type']],
  ])('%s', (_, rows, expected) => {
    expect(codes(shares, rows)).toEqual(expected);
  });

  test('every wrong row is told', () => {
    expect(codes(shares, [{ share: 1 }, { heir: '李四' }])).toEqual(['field_required', 'field_required']);
  });
});
