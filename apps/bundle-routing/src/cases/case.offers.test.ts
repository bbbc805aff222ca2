import { defineBundle } from '@walking-hall/bundle-sdk';
import { lendingLibrarySource } from '@walking-hall/bundle-sdk/testing';
import { expect, test } from 'vitest';
import { given, grant, open, when } from '../testing/library-cases.ts';

const offering = (when?: string) =>
  defineBundle({
    ...lendingLibrarySource,
    valueAddedServices: lendingLibrarySource.valueAddedServices.map((circle) => ({
      ...circle,
      onGranted: ['card', 'loan'],
      ...(when === undefined ? {} : { when }),
    })),
  });

function offers(condition: string | undefined, books: number) {
  const bundle = offering(condition);
  const order = open(['card', 'loan'], { bundle, answers: { 'loan.books': books } });
  const events = when(given(order), grant('card-person'), bundle);
  return events.filter(({ type }) => type === 'hall.case.service-offered.v1').length;
}

test('a service is offered on the grant of any handling item that its trigger stands for', () => {
  expect(offers(undefined, 1)).toBe(1);
});

test('a service is offered where its condition holds, by answers or by what was ordered', () => {
  expect(offers('loan.books > 3', 4)).toBe(1);
  expect(offers('loan.books > 3', 3)).toBe(0);
  expect(offers("'card' in order.items", 1)).toBe(1);
  expect(offers("'rare-loan' in order.items", 1)).toBe(0);
});

test('a condition on what the case does not know does not hold', () => {
  expect(offers("'quiet-hours' in region.policies", 1)).toBe(0);
});

test('a service is offered once in a case, however many of its triggers are granted', () => {
  const bundle = offering();
  const order = open(['card', 'loan'], { bundle });
  const events = when(given(order, grant('card-person')), grant('loan'), bundle);
  expect(events.map(({ type }) => type)).not.toContain('hall.case.service-offered.v1');
});
