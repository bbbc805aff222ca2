import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseInput, parseValue } from './parse-input.ts';

const text = {
  id: 'x',
  method: 'post',
  path: '/x',
  tag: 'x',
  summary: { zh: '', en: '' },
  access: 'public',
} as const;
const success = { status: 204 } as const;

describe('the input of an operation', () => {
  test('is parsed by its schemas, which coerce and fill in', () => {
    const operation = {
      ...text,
      success,
      params: z.object({ shelf: z.coerce.number() }),
      query: z.object({ limit: z.coerce.number().default(20) }),
    };
    expect(parseInput(operation, { params: { shelf: '4' }, query: {}, body: { unread: true } })).toEqual({
      params: { shelf: 4 },
      query: { limit: 20 },
      body: undefined,
    });
  });

  test('may be wrong in more places than a call can have arguments', () => {
    const operation = { ...text, success, body: z.object({ shelves: z.array(z.array(z.int())) }) };
    const body = { shelves: [Array.from({ length: 400_000 }, () => 'x')] };
    expect(() => parseInput(operation, { params: {}, query: {}, body })).toThrow(
      expect.objectContaining({ code: 'request_invalid' }),
    );
  });
});

describe('a value whose schema only the handler knows', () => {
  const form = z.object({ title: z.string() });

  test('is parsed', () => {
    expect(parseValue(form, { title: '史记' }, 'body.form')).toEqual({ title: '史记' });
  });

  test('is refused with paths from where it stands in the request', () => {
    expect(() => parseValue(form, {}, 'body.form')).toThrow(
      expect.objectContaining({ issues: [{ path: 'body.form.title', code: 'field_required', params: {} }] }),
    );
  });
});
