import { describe, expect, test } from 'vitest';
import { getBook, renewLoan } from '../testing/lending-library.ts';
import { checkResponse } from './check-response.ts';

const silkRoads = { isbn: '1', title: 'The Silk Roads', copies: 3 };

describe('an answer is held to its contract', () => {
  test('and passes where it fits', () => {
    expect(() => checkResponse(getBook, silkRoads)).not.toThrow();
    expect(() => checkResponse(renewLoan, undefined)).not.toThrow();
  });

  test('and names the operation and the place where it does not', () => {
    expect(() => checkResponse(getBook, { ...silkRoads, copies: 'many' })).toThrow(/getBook[\s\S]*copies/);
  });

  test('as it is sent, not as it lies in memory', () => {
    const inMemory = { ...silkRoads, title: { toJSON: () => 'The Silk Roads' } };
    expect(() => checkResponse(getBook, inMemory)).not.toThrow();
  });

  test('and may neither lack its body nor have one that is not declared', () => {
    expect(() => checkResponse(getBook, undefined)).toThrow(/getBook/);
    expect(() => checkResponse(renewLoan, { ok: true })).toThrow(/declares no body/);
  });
});
