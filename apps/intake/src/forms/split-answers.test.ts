import { defineBundle } from '@walking-hall/bundle-sdk';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shelvesWith } from '../testing/library-forms.ts';
import { splitAnswers } from './split-answers.ts';

const column = { name: { zh: '列', en: 'Column' }, type: 'text', required: false } as const;
const bundle = defineBundle(
  shelvesWith(
    { id: 'reader.name', type: 'text', personal: 'NAME' },
    { id: 'reader.member', type: 'boolean' },
    { id: 'loan.books', type: 'list', columns: [{ ...column, id: 'title' }] },
    {
      id: 'family.members',
      type: 'list',
      columns: [
        { ...column, id: 'card' },
        { ...column, id: 'name', personal: 'NAME' },
      ],
    },
  ),
);

test('what is personal is parted from what may travel', () => {
  expect(splitAnswers(bundle, { 'reader.name': '王小明', 'reader.member': true })).toEqual({
    open: { 'reader.member': true },
    personal: { 'reader.name': '王小明' },
  });
});

test('a list with one personal column is personal as a whole; one without is open', () => {
  const family = [{ card: '7', name: '李大力' }];
  const books = [{ title: '史记' }];
  expect(splitAnswers(bundle, { 'family.members': family, 'loan.books': books })).toEqual({
    open: { 'loan.books': books },
    personal: { 'family.members': family },
  });
});

test('nothing is lost, and nothing is on both sides', () => {
  const ids = bundle.fields.map(({ id }) => id as string);
  const form = fc.dictionary(fc.constantFrom(...ids), fc.jsonValue());
  fc.assert(
    fc.property(form, (answers) => {
      const { open, personal } = splitAnswers(bundle, answers);
      expect({ ...open, ...personal }).toEqual({ ...answers });
      expect(Object.keys(open).filter((id) => id in personal)).toEqual([]);
    }),
  );
});
