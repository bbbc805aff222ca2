import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { issuesOf } from './zod-issues.ts';

/** What a schema says about an input, in the shortest writing. */
function issues(schema: z.ZodType, input: unknown) {
  const result = schema.safeParse(input);
  return result.success ? [] : issuesOf(result.error, input, 'body');
}

const loan = z.strictObject({
  reader: z.strictObject({ cardNo: z.string().regex(/^\d{4}$/), age: z.int().min(6) }),
  books: z.array(z.strictObject({ copy: z.int() })).max(2),
  desk: z.enum(['north', 'south']),
});

describe('the issues of a refused input', () => {
  test('name every wrong place at once, with its path', () => {
    const input = {
      reader: { cardNo: 'x', age: 2 },
      books: [{ copy: 1 }, { copy: 'b' }],
      desk: 'east',
      fee: 1,
    };
    expect(issues(loan, input)).toEqual([
      { path: 'body.reader.cardNo', code: 'field_format', params: {} },
      { path: 'body.reader.age', code: 'field_range', params: { range: '≥ 6' } },
      { path: 'body.books[1].copy', code: 'field_type', params: { expected: 'number' } },
      { path: 'body.desk', code: 'field_choice', params: { choices: 'north, south' } },
      { path: 'body.fee', code: 'field_unknown', params: {} },
    ]);
  });

  test('call a missing field required, whatever it should have been', () => {
    const schema = z.object({
      a: z.string(),
      b: z.enum(['x']),
      c: z.coerce.number(),
      d: z.union([z.string(), z.int()]),
    });
    expect(issues(schema, {}).map(({ path, code }) => `${path} ${code}`)).toEqual([
      'body.a field_required',
      'body.b field_required',
      'body.c field_required',
      'body.d field_required',
    ]);
  });

  test('call a text left empty required, and one too short out of range', () => {
    const name = z.object({ name: z.string().min(2) });
    expect(issues(name, { name: '' })).toMatchObject([{ code: 'field_required' }]);
    expect(issues(name, { name: 'x' })).toMatchObject([{ code: 'field_range', params: { range: '≥ 2' } }]);
  });

  test('call a missing body required', () => {
    expect(issues(loan, undefined)).toMatchObject([{ path: 'body', code: 'field_required' }]);
  });

  test('name each unknown field by its own path', () => {
    const input = { reader: { cardNo: '1234', age: 9, cat: 1, dog: 2 }, books: [], desk: 'north' };
    expect(issues(loan, input).map(({ path }) => path)).toEqual(['body.reader.cat', 'body.reader.dog']);
  });

  test('take code and parameters from a refinement that names a code of the table', () => {
    const checked = z
      .string()
      .refine(() => false, { params: { code: 'uscc_invalid', reason: 'check digit' } });
    expect(issues(z.object({ uscc: checked }), { uscc: '9133' })).toEqual([
      { path: 'body.uscc', code: 'uscc_invalid', params: { reason: 'check digit' } },
    ]);
  });

  test.each(['no_such_code', 'toString', undefined])(
    'do not take the code %s, which the table lacks',
    (code) => {
      const checked = z.string().refine(() => false, { params: { code } });
      expect(issues(checked, 'x')).toEqual([{ path: 'body', code: 'field_format', params: {} }]);
    },
  );

  test('list a place once, though it breaks two rules', () => {
    const strict = z.object({ code: z.string().min(3).regex(/^\d+$/) });
    expect(issues(strict, { code: 'x' })).toHaveLength(1);
  });

  test('of a union, describe the alternative that the input came furthest with', () => {
    const media = z.union([
      z.object({ kind: z.literal('book'), pages: z.int() }),
      z.object({ kind: z.literal('map'), scale: z.object({ ratio: z.int() }) }),
    ]);
    expect(issues(media, { kind: 'map', scale: { ratio: 'big' } })).toEqual([
      { path: 'body.scale.ratio', code: 'field_type', params: { expected: 'number' } },
    ]);
  });

  test('of a tagged union, offer the tags', () => {
    const media = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('book') }),
      z.object({ kind: z.literal('map') }),
    ]);
    expect(issues(media, { kind: 'film' })).toEqual([
      { path: 'body.kind', code: 'field_choice', params: { choices: 'book, map' } },
    ]);
    expect(issues(media, {})).toMatchObject([{ path: 'body.kind', code: 'field_required' }]);
  });

  test('of a union of plain types, name them', () => {
    expect(issues(z.object({ shelf: z.union([z.string(), z.int()]) }), { shelf: true })).toMatchObject([
      { path: 'body.shelf', code: 'field_type', params: { expected: 'string / number' } },
    ]);
  });

  test('never repeat what was sent', () => {
    const input = {
      reader: { cardNo: 'Zhang San', age: 'forty-two' },
      books: 'Zhang San',
      desk: 'Zhang San',
    };
    expect(JSON.stringify(issues(loan, input))).not.toMatch(/Zhang|forty/);
  });
});
