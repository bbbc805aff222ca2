import { expect, test } from 'vitest';
import { readOrder } from './order-file.ts';

const order = `region: '330106'
startDate: 2026-07-17
items: [card, loan]
`;

test('an order needs a region, items and a start; nothing is held or answered where nothing is said', () => {
  expect(readOrder(order)).toEqual({
    ok: true,
    value: {
      region: '330106',
      startDate: '2026-07-17',
      items: ['card', 'loan'],
      answers: {},
      materialsHeld: [],
      policies: [],
    },
  });
});

test('JSON is read too', () => {
  expect(readOrder('{ "region": "330106", "startDate": "2026-07-17", "items": [] }').ok).toBe(true);
});

test('everything that is wrong is told with its place', () => {
  const read = readOrder(order.replace('2026-07-17', 'soon').replace('items', 'item'));
  expect(read.ok ? [] : read.problems.map(({ line, path }) => `${line} ${path}`)).toEqual([
    '1 items',
    '2 startDate',
    '3 item',
  ]);
});
