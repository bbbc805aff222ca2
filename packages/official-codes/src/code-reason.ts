import type { CodeReason } from './check-result.ts';

/**
 * One sentence (with what was expected: two) that a clerk can act on. It follows the name of the code
 * ("…不正确：" / "… is wrong: ") in the hall's error table, so it does not repeat the name.
 *
 * @param expected the `expected` of the failed check, when there is one
 */
export function codeReason(reason: CodeReason, lang: 'zh' | 'en', expected?: string): string {
  const sentence = sentences[reason][lang];
  if (expected === undefined) {
    return sentence;
  }
  const expectation = reason === 'length' ? expectedLength : expectedCharacter;
  return sentence + expectation[lang].replace('{expected}', expected);
}

type Sentence = Readonly<Record<'zh' | 'en', string>>;

const expectedLength: Sentence = { zh: '应为 {expected} 位。', en: ' It should have {expected}.' };
const expectedCharacter: Sentence = {
  zh: '按其余各位推算应为“{expected}”。',
  en: ' The others call for "{expected}".',
};

const sentences: Readonly<Record<CodeReason, Sentence>> = {
  length: {
    zh: '位数不对，请核对是否漏输或多输。',
    en: 'The number of characters is wrong; look for one left out or typed twice.',
  },
  alphabet: {
    zh: '含有不允许的字符，只能是数字和规定的大写字母，不能有空格。',
    en: 'It has a character that is not allowed: only digits and certain capital letters are, and no spaces.',
  },
  division_unknown: {
    zh: '其中的行政区划代码不存在，请核对省份的两位数字。',
    en: 'There is no such division; check the two digits of the province.',
  },
  date: {
    zh: '其中的出生日期不存在，请核对年月日。',
    en: 'The birth date in it does not exist; check year, month and day.',
  },
  future_date: {
    zh: '其中的出生日期晚于今天，请核对年份。',
    en: 'The birth date in it lies in the future; check the year.',
  },
  check_digit: {
    zh: '最后一位校验码不符，请对照证件逐位核对。',
    en: 'The last character does not fit the others; compare all with the document, one by one.',
  },
  body_check_digit: {
    zh: '第 17 位（主体标识码的校验码）不符，请对照证照逐位核对第 9 至 17 位。',
    en: 'Character 17, the check of the subject code, does not fit; compare characters 9 to 17 with the licence.',
  },
};
