import { expect, test } from 'vitest';
import { limit } from './limit.ts';
import { limitText } from './limit-text.ts';

test.each([
  [5, 'WORKING_DAY', '5 个工作日', '5 working days'],
  [1, 'WORKING_DAY', '1 个工作日', '1 working day'],
  [60, 'DAY', '60 日', '60 calendar days'],
  [12.34, 'MINUTE', '12.3 分钟（办公时间）', '12.3 office minutes'],
] as const)('%d %s reads %s and %s', (value, unit, zh, en) => {
  expect(limitText({ value, unit }, 'zh')).toBe(zh);
  expect(limitText({ value, unit }, 'en')).toBe(en);
});

test('a limit is a whole number of a known unit, from 0 on', () => {
  expect(limit.safeParse({ value: 0, unit: 'MINUTE' }).success).toBe(true);
  for (const wrong of [
    { value: -1, unit: 'DAY' },
    { value: 1.5, unit: 'DAY' },
    { value: 1, unit: 'WEEK' },
  ]) {
    expect(limit.safeParse(wrong).success).toBe(false);
  }
});
