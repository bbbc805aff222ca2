import { describe, expect, test } from 'vitest';
import { redact } from './redact.ts';

describe('redaction', () => {
  test('leaves a line without secrets as it is', () => {
    const line = { loans: 3, desk: { name: 'north', floors: [1, 2] }, at: new Date(0), none: null };
    expect(redact(line)).toEqual(line);
  });

  test('blanks secrets by their names, in objects and in lists', () => {
    expect(
      redact({ token: 'x', readers: [{ card: 1, phone: '138' }], request: { headers: { cookie: 'y' } } }),
    ).toEqual({
      token: '[redacted]',
      readers: [{ card: 1, phone: '[redacted]' }],
      request: { headers: { cookie: '[redacted]' } },
    });
  });

  test('leaves out what lies too deep to look at', () => {
    expect(JSON.stringify(redact({ a: { b: { c: { d: { e: { phone: '138' } } } } } }))).not.toContain('138');
  });

  test('does not change what it was given', () => {
    const reader = { phone: '138' };
    redact({ reader });
    expect(reader.phone).toBe('138');
  });

  test('hands errors on to their serializer', () => {
    const err = new Error('flood');
    expect(redact({ err }).err).toBe(err);
  });
});
