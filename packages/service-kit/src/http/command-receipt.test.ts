import { describe, expect, test } from 'vitest';
import { commandReceiptOf, type IdempotentRequest } from './command-receipt.ts';

const request: IdempotentRequest = {
  key: 'b3f1',
  sub: 'reader-42',
  operationId: 'reserveBook',
  path: '/books/12/reservations',
  body: { weeks: 2, desk: { name: 'north', floor: 1 } },
};

describe('the receipt of a command', () => {
  test('is the same for the same request, however its body is spelled', () => {
    const spelled = { ...request, body: { desk: { floor: 1, name: 'north' }, weeks: 2 } };
    expect(commandReceiptOf(spelled)).toEqual(commandReceiptOf(request));
  });

  test('tells another body by its hash, under the same id', () => {
    const other = commandReceiptOf({ ...request, body: { weeks: 3 } });
    expect(other?.id).toBe(commandReceiptOf(request)?.id);
    expect(other?.bodyHash).not.toBe(commandReceiptOf(request)?.bodyHash);
  });

  test.each([
    ['caller', { sub: 'reader-43' }],
    ['operation', { operationId: 'cancelReservation' }],
    ['path', { path: '/books/13/reservations' }],
    ['key', { key: 'b3f2' }],
    ['split of the same letters', { sub: 'reader-4', operationId: '2reserveBook' }],
  ])('has another id for another %s', (_what, change) => {
    expect(commandReceiptOf({ ...request, ...change })?.id).not.toBe(commandReceiptOf(request)?.id);
  });

  test('is SHA-256 in hex, twice', () => {
    const hex = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(commandReceiptOf(request)).toEqual({ id: hex, bodyHash: hex });
  });

  test('is absent without a key', () => {
    expect(commandReceiptOf({ ...request, key: undefined })).toBeUndefined();
  });

  test('exists for a request without a body', () => {
    expect(commandReceiptOf({ ...request, body: undefined })).toBeDefined();
  });

  test.each(['', 'a'.repeat(129), 'a b', 'schlüssel', 'a\u0007'])('refuses the key "%s"', (key) => {
    expect(() => commandReceiptOf({ ...request, key })).toThrow(
      expect.objectContaining({ code: 'idempotency_key_invalid' }),
    );
  });
});
