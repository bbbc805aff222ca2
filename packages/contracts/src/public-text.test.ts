import { expect, test } from 'vitest';
import { publicText } from './public-text.ts';

test.each([
  ['an identity number', '申请人 330106199001010019 的材料不清'],
  ['an identity number with X', 'see 33010619900101002X'],
  ['a mobile number', '请电 13812345678'],
  ['a mobile number right after words', '电话13812345678。'],
  ['a mobile number in groups', '138 1234 5678'],
  ['a mobile number with hyphens', '138-1234-5678'],
  ['a mobile number with its country', '+8613812345678'],
  ['a mobile number with its country in zeros', '0086 13812345678'],
  ['full-width digits', '请电 １３８１２３４５６７８'],
])('refuses %s', (_, text) => {
  const result = publicText.safeParse(text);
  expect(result.error?.issues).toMatchObject([{ params: { code: 'personal_data_in_text' } }]);
});

test.each([
  ['a sentence', '营业执照复印件不清晰，请重新上传。'],
  ['a licence number', '许可证编号 JY13301060012345'],
  ['a date and a document number', '2026-07-17 浙市监〔2026〕12号'],
  ['a social credit code', '统一社会信用代码 91330106MA2XXXXX0A'],
  ['a number with more digits than a phone’s', '流水号 138123456789012'],
])('takes %s', (_, text) => {
  expect(publicText.parse(text)).toBe(text);
});

test('takes a text without the spaces around it, and no empty or endless one', () => {
  expect(publicText.parse('  好  ')).toBe('好');
  expect(publicText.safeParse('   ').success).toBe(false);
  expect(publicText.safeParse('字'.repeat(501)).success).toBe(false);
});
