import { describe, expect, test } from 'vitest';
import { epochMsOf, instantOf } from './instant.ts';

describe('instants', () => {
  test('are written with milliseconds and +08:00, on the local date', () => {
    expect(instantOf(Date.UTC(2026, 11, 31, 16, 0, 0))).toBe('2027-01-01T00:00:00.000+08:00');
  });

  test('come back to the same millisecond', () => {
    const instant = '2026-07-17T15:30:00.123+08:00';
    expect(instantOf(epochMsOf(instant))).toBe(instant);
  });

  test('may be read with any offset', () => {
    expect(epochMsOf('2026-07-17T07:30:00Z')).toBe(epochMsOf('2026-07-17T15:30:00+08:00'));
  });

  test.each(['2026-07-17T15:30:00', '2026-07-17', 'soon', '2026-13-41T00:00:00Z'])('%s is none', (text) => {
    expect(() => epochMsOf(text)).toThrow(RangeError);
  });
});
