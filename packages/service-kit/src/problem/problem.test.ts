import { AppError, type ErrorCode } from '@walking-hall/app-error';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { problemOf, publicError, statusOf } from './problem.ts';

const context = { language: 'zh', instance: '/loans', traceId: 'a'.repeat(32) } as const;

describe('a problem', () => {
  test('carries type, title, status, code, sentence, path and trace, and no more', () => {
    expect(problemOf(new AppError('application_unknown'), context)).toEqual({
      type: 'urn:walking-hall:error:application_unknown',
      title: '没有找到',
      status: 404,
      code: 'application_unknown',
      detail: '没有这份申请。',
      instance: '/loans',
      traceId: 'a'.repeat(32),
    });
  });

  test("speaks the reader's language, with the sentence's parameters filled in", () => {
    const error = new AppError('other_department', { department: '330106:library' });
    expect(problemOf(error, { ...context, language: 'en' })).toMatchObject({
      title: 'Not allowed',
      detail: 'This task belongs to another department (330106:library); you can not decide it.',
    });
  });

  test('tells each wrong field in the language of the reader, its type as well', () => {
    const issues = [{ path: 'body.copies', code: 'field_type', params: { expected: 'number' } }] as const;
    expect(problemOf(new AppError('request_invalid', {}, { issues }), context).errors).toEqual([
      { path: 'body.copies', code: 'field_type', message: '类型不对，应为数字。' },
    ]);
  });

  test('lists two hundred wrong fields and counts the rest', () => {
    const issues = Array.from({ length: 1_000 }, (_, n) => ({
      path: `body[${n}]`,
      code: 'field_type' as const,
    }));
    const problem = problemOf(new AppError('request_invalid', {}, { issues }), context);
    expect(problem.errors).toHaveLength(200);
    expect(problem.errorsOmitted).toBe(800);
  });

  test('never shows what is private or what caused it', () => {
    const error = new AppError(
      'case_unknown',
      {},
      { privateDetail: 'row 17', cause: new Error('SELECT secret') },
    );
    expect(JSON.stringify(problemOf(error, context))).not.toMatch(/row 17|SELECT|stack/);
  });
});

describe('the status of an error', () => {
  test.each([
    ['json_malformed', 400],
    ['json_too_deep', 400],
    ['json_forbidden_key', 400],
    ['media_type_unsupported', 400],
    ['idempotency_key_invalid', 400],
    ['request_invalid', 422],
    ['item_unknown', 422],
    ['token_missing', 401],
    ['role_missing', 403],
    ['route_unknown', 404],
    ['concurrent_change', 409],
    ['stale_version', 412],
    ['body_too_large', 413],
    ['too_many_requests', 429],
    ['storage_unavailable', 503],
    ['internal', 500],
  ] satisfies [ErrorCode, number][])('%s is %d', (code, status) => {
    expect(statusOf(new AppError(code))).toBe(status);
  });

  test('a header that breaks its rule is 400, as the request could not be read', () => {
    const issues = [{ path: 'header.If-Match', code: 'field_format' }] as const;
    expect(statusOf(new AppError('request_invalid', {}, { issues }))).toBe(400);
  });
});

describe('what the public is told', () => {
  test('is an AppError as it is', () => {
    const error = new AppError('case_unknown');
    expect(publicError(error)).toBe(error);
  });

  test('is nothing of a zod error that escaped a handler: what broke there is our data, not the request', () => {
    const { error } = z.object({ shelf: z.string() }).safeParse({});
    expect(publicError(error).code).toBe('internal');
  });

  test.each([
    new Error('disk /dev/sda1 failed'),
    'a string',
    undefined,
    new AppError('internal', { at: 'sda1' }),
  ])('is nothing of %s but that there was a fault', (fault) => {
    const shown = publicError(fault);
    expect(shown.code).toBe('internal');
    expect(JSON.stringify(problemOf(shown, context))).not.toContain('sda1');
  });
});
