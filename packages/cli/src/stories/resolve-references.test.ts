// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the references of a story are written like this
import { expect, test } from 'vitest';
import { referencesIn, resolveReferences } from './resolve-references.ts';
import { parseValuePath, readValue } from './value-path.ts';

const values = { loan: { id: 'loan_7', books: 3, form: { 'reader.name': '王**' }, slips: [{ no: 'S1' }] } };

test('a reference alone keeps its type, one within a text is written out', () => {
  expect(resolveReferences({ books: '${loan.books}', task: '${loan.id}.stacks' }, values)).toEqual({
    ok: true,
    value: { books: 3, task: 'loan_7.stacks' },
  });
});

test('lists, indexes and keys with dots are reached', () => {
  expect(resolveReferences(['${loan.slips[0].no}', '${loan.form["reader.name"]}'], values)).toEqual({
    ok: true,
    value: ['S1', '王**'],
  });
});

test('every reference without a value is named, once', () => {
  const asked = { a: '${shelf}', b: 'x${loan.due}y', c: ['${shelf}'] };
  expect(resolveReferences(asked, values)).toEqual({ ok: false, missing: ['shelf', 'loan.due'] });
});

test('what merely looks like a property of every object is no value', () => {
  expect(resolveReferences('${loan.constructor}', values)).toEqual({
    ok: false,
    missing: ['loan.constructor'],
  });
});

test('numbers, yes and no, and nothing stay as they are', () => {
  expect(resolveReferences({ n: 3, yes: true, none: null }, {})).toEqual({
    ok: true,
    value: { n: 3, yes: true, none: null },
  });
});

test('references are found wherever they stand, also those that are no paths', () => {
  expect(referencesIn({ a: '${loan.id}', b: ['${9}'] })).toEqual([
    { written: 'loan.id', path: { name: 'loan', steps: ['id'] } },
    { written: '9', path: undefined },
  ]);
});

test.each(['', '1a', 'a..b', 'a[', 'a[x]', 'a b'])('"%s" is no path', (text) => {
  expect(parseValuePath(text)).toBeUndefined();
});

test('a path through what is not there leads to nothing', () => {
  expect(readValue({ a: 1 }, ['a', 'b', 0])).toBeUndefined();
});
