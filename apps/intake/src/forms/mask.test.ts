import { type Bundle, defineBundle, type PersonalData, personalData } from '@walking-hall/bundle-sdk';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shelvesWith } from '../testing/library-forms.ts';
import { maskAnswers, maskText } from './mask.ts';

describe('the masks that the domain writes down', () => {
  test.each<[PersonalData, string, string]>([
    ['NAME', '王小明', '王**'],
    ['NAME', '王五', '王**'],
    ['ID_NUMBER', '330106189001010019', '330106********0019'],
    ['PHONE', '13800001234', '138****1234'],
    ['BANK_ACCOUNT', '6222020000001234', '****1234'],
    ['ADDRESS', '杭州市西湖区书香路七号三单元', '杭州市西湖区***'],
    ['OTHER', 'xiaoming@library.test', '***'],
  ])('%s %s is shown as %s', (kind, value, shown) => {
    expect(maskText(kind, value)).toBe(shown);
  });
});

describe('a value too short for its mask', () => {
  test.each<[PersonalData, string, string]>([
    ['NAME', '王', '**'],
    ['NAME', '', '**'],
    ['NAME', '𠮷野家', '𠮷**'],
    ['ID_NUMBER', 'E12345678', '****78'],
    ['ID_NUMBER', '12345678901', '****01'],
    ['ID_NUMBER', 'AB', '****B'],
    ['ID_NUMBER', 'A', '****'],
    ['PHONE', '1234567', '****67'],
    ['PHONE', '110', '****0'],
    ['ADDRESS', '书香路七号', '书香***'],
    ['BANK_ACCOUNT', '1234', '****34'],
  ])('%s %s is shown as %s', (kind, value, shown) => {
    expect(maskText(kind, value)).toBe(shown);
  });

  test('never shows more than it hides', () => {
    const short = fc.tuple(
      fc.constantFrom(...personalData.options),
      fc.string({ minLength: 1, maxLength: 10 }),
    );
    fc.assert(
      fc.property(short, ([kind, value]) => {
        const seen = [...maskText(kind, value.replaceAll('*', '·'))].filter((letter) => letter !== '*');
        expect(seen.length).toBeLessThanOrEqual([...value].length / 2);
      }),
    );
  });
});

describe('masking answers', () => {
  const bundle: Bundle = defineBundle(
    shelvesWith(
      { id: 'reader.name', type: 'text', personal: 'NAME' },
      { id: 'reader.born', type: 'integer', personal: 'OTHER' },
      {
        id: 'family.members',
        type: 'list',
        columns: [
          { id: 'name', name: { zh: '姓名', en: 'Name' }, type: 'text', required: true, personal: 'NAME' },
        ],
      },
    ),
  );

  test('goes by each field’s kind; of a list it tells the length alone', () => {
    const personal = { 'reader.name': '王小明', 'reader.born': 1890, 'family.members': [{ name: '李大力' }] };
    expect(maskAnswers(bundle, personal)).toEqual({
      'reader.name': '王**',
      'reader.born': '***',
      'family.members': '1 条',
    });
  });

  test('hides an answer that the bundle does not know', () => {
    expect(maskAnswers(bundle, { 'reader.secret': '王小明' })).toEqual({ 'reader.secret': '***' });
  });
});
