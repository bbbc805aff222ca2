import type { OrderRequest } from '@walking-hall/contracts';
import type { CommandReceipt } from '@walking-hall/persistence';
import { expect, test } from 'vitest';
import { vaultSecret } from '../parties/cipher.ts';
import { parsedOrder } from '../testing/library-orders.ts';
import { at } from '../testing/library-world.ts';
import * as identity from './identity.ts';

const command = { id: 'a'.repeat(64), bodyHash: 'b'.repeat(64) };
const { reference } = vaultSecret('5a'.repeat(32));
const identityOf = (order: OrderRequest, receipt: CommandReceipt | undefined) =>
  identity.identityOf(order, receipt, reference);
const captured = (device: string, sequence: number, parts: object = {}) =>
  parsedOrder({ capture: { device, sequence, capturedAt: at }, ...parts });

test('one device and number are one application, whoever sends it under whichever key', () => {
  const first = identityOf(captured('van-1', 7), undefined);
  expect(first.id).toMatch(/^app_[0-9a-f]{24}$/);
  expect(identityOf(captured('van-1', 7), command)).toEqual(first);
});

test('another number or device is another application', () => {
  const ids = [captured('van-1', 7), captured('van-1', 8), captured('van-2', 7), captured('van-17', 1)];
  expect(new Set(ids.map((order) => identityOf(order, undefined).id)).size).toBe(4);
});

test('another content under the same number is told apart by the hash of the body alone', () => {
  const first = identityOf(captured('van-1', 7), undefined);
  const second = identityOf(captured('van-1', 7, { items: ['card', 'loan'] }), undefined);
  expect(second.id).toBe(first.id);
  expect(second.receipt?.id).toBe(first.receipt?.id);
  expect(second.receipt?.bodyHash).not.toBe(first.receipt?.bodyHash);
});

test('the order in which the fields were written is no difference', () => {
  const order = captured('van-1', 7);
  const turned = Object.fromEntries(Object.entries(order).reverse()) as typeof order;
  expect(identityOf(turned, undefined)).toEqual(identityOf(order, undefined));
});

test('without a capture the Idempotency-Key makes the application, and its receipt stays as it came', () => {
  const first = identityOf(parsedOrder(), command);
  expect(first.receipt).toBe(command);
  expect(identityOf(parsedOrder({ items: ['loan'] }), command).id).toBe(first.id);
});

test('without either each request is an application of its own', () => {
  const [first, second] = [identityOf(parsedOrder(), undefined), identityOf(parsedOrder(), undefined)];
  expect(first.id).not.toBe(second.id);
  expect(first.receipt).toBeUndefined();
});
