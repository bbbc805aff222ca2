import { expect, test } from 'vitest';
import { renderBilingual, renderNotice } from './render-notice.ts';

const words = {
  title: { zh: '{item}：{count} 册', en: '{item}: {count} books' },
  body: { zh: '清单：{books}', en: 'List: {books}' },
};
const params = {
  item: { zh: '借阅', en: 'Loan' },
  count: 2,
  books: [
    { zh: '史记', en: 'Shiji' },
    { zh: '诗经', en: 'Shijing' },
  ],
};

test('each language has its own words, lists a line each', () => {
  expect(renderNotice(words, params, 'zh')).toEqual({
    title: '借阅：2 册',
    body: '清单：\n1. 史记\n2. 诗经',
  });
  expect(renderNotice(words, params, 'en')).toEqual({
    title: 'Loan: 2 books',
    body: 'List: \n1. Shiji\n2. Shijing',
  });
});

test('what the notice does not have reads as a dash, also where the name is one of every object', () => {
  const odd = { title: { zh: '{constructor}', en: '{nothing}' }, body: { zh: 'x', en: 'x' } };
  expect(renderNotice(odd, params, 'zh').title).toBe('—');
  expect(renderNotice(odd, params, 'en').title).toBe('—');
});

test('a parameter that looks like a placeholder stays what it is', () => {
  expect(renderNotice(words, { ...params, item: '{count}' }, 'en').title).toBe('{count}: 2 books');
});

test('for a reader of unknown language: Chinese, then English', () => {
  expect(renderBilingual(words, params).title).toBe('借阅：2 册 / Loan: 2 books');
  expect(renderBilingual(words, params).body).toMatch(/史记[\s\S]*Shiji/);
});
