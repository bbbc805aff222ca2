import { expect, test } from 'vitest';
import { codeReasons } from './check-result.ts';
import { codeReason } from './code-reason.ts';

test.each(codeReasons)('the reason %s has a sentence of its own in both languages', (reason) => {
  const others = codeReasons.filter((other) => other !== reason);
  for (const lang of ['zh', 'en'] as const) {
    expect(codeReason(reason, lang)).toMatch(/[。.]$/);
    expect(others.map((other) => codeReason(other, lang))).not.toContain(codeReason(reason, lang));
  }
});

test('a failed check digit names the character that was expected', () => {
  expect(codeReason('check_digit', 'zh', '3')).toContain('应为“3”');
  expect(codeReason('check_digit', 'en', '3')).toContain('"3"');
});

test('a wrong length names the lengths that are allowed', () => {
  expect(codeReason('length', 'zh', '6/9/12')).toContain('应为 6/9/12 位');
  expect(codeReason('length', 'en', '18')).toContain('18');
});
