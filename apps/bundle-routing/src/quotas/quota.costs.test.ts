import { defineBundle } from '@walking-hall/bundle-sdk';
import { lendingLibrarySource } from '@walking-hall/bundle-sdk/testing';
import { expect, test } from 'vitest';
import { library } from '../testing/library-bundles.ts';
import { given, open, reader } from '../testing/library-cases.ts';
import { costsOf } from './quota.costs.ts';

const loan = given(open(['loan'], { held: ['CARD'], answers: { 'loan.books': 3 } }));

test('a grant costs what the applicant asked for, from the party’s account of the year', () => {
  expect(costsOf(loan, 'loan', library)).toEqual([{ account: `loans.${reader}.2026`, quantity: 3 }]);
});

test('an item without a debit, or a number that was not answered, costs nothing', () => {
  expect(costsOf(loan, 'binding', library)).toEqual([]);
  const open_ = { ...loan, answers: {} };
  expect(costsOf(open_, 'loan', library)).toEqual([]);
});

test('the year is that of the hall’s clock, whatever offset the instant was written in', () => {
  const newYear = { ...loan, opened: { ...loan.opened, openedAt: '2026-12-31T16:30:00Z' } };
  expect(costsOf(newYear, 'loan', library)[0]?.account).toMatch(/2027$/);
});

test('two debits on one account are one, and a debit on a main item is one on its handling items', () => {
  const debits = [
    { item: 'card', quantity: 'loan.books' },
    { item: 'card-person', quantity: 'loan.books' },
  ];
  const bundle = defineBundle({
    ...lendingLibrarySource,
    quotas: lendingLibrarySource.quotas.map((quota) => ({ ...quota, debits })),
  });
  const card = given(open(['card'], { bundle, answers: { 'loan.books': 2 } }));
  expect(costsOf(card, 'card-person', bundle)).toEqual([{ account: `loans.${reader}.2026`, quantity: 4 }]);
});
