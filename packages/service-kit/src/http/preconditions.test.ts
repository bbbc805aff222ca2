import { describe, expect, test } from 'vitest';
import { etagOf, expectedSeqOf, hasVersion } from './preconditions.ts';

describe('If-Match', () => {
  test('names the version that the caller has seen', () => {
    expect(expectedSeqOf(etagOf(7))).toBe(7);
    expect(expectedSeqOf(undefined)).toBeUndefined();
  });

  test('may have been made weak by a proxy that compresses', () => {
    expect(expectedSeqOf('W/"7"')).toBe(7);
  });

  test.each(['7', '"seven"', '*', '"7", "8"', '""', '"-1"', '', `"${'9'.repeat(16)}"`])(
    'can not be %s',
    (header) => {
      expect(() => expectedSeqOf(header)).toThrow(
        expect.objectContaining({
          code: 'request_invalid',
          issues: [{ path: 'header.If-Match', code: 'field_format' }],
        }),
      );
    },
  );
});

describe('If-None-Match', () => {
  test.each(['"7"', 'W/"7"', '"3", "7"', '"3",W/"7"'])('%s has version 7', (header) => {
    expect(hasVersion(header, 7)).toBe(true);
  });

  test.each([undefined, '', '"8"', '7', '"77"'])('%s has not', (header) => {
    expect(hasVersion(header, 7)).toBe(false);
  });
});
