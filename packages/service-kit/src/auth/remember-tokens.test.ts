import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberTokens, type VerifiedToken } from './remember-tokens.ts';

beforeEach(() => void vi.useFakeTimers({ now: 0, toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const clerk: VerifiedToken['principal'] = { sub: 'clerk-1', roles: ['clerk'] };

function verifierUntil(expiresAtMs: number) {
  const checked: string[] = [];
  const verifier = rememberTokens(async (token) => {
    checked.push(token);
    if (token === 'forged') throw new Error('forged');
    return { principal: clerk, expiresAtMs };
  });
  return { checked, verifier };
}

test('a token is checked once a minute, each for itself', async () => {
  const { checked, verifier } = verifierUntil(3_600_000);
  expect(await verifier.verify('a')).toBe(clerk);
  expect(await verifier.verify('a')).toBe(clerk);
  await verifier.verify('b');
  expect(checked).toEqual(['a', 'b']);
  vi.setSystemTime(60_000);
  await verifier.verify('a');
  expect(checked).toEqual(['a', 'b', 'a']);
});

test('a token that expires within the minute is checked again then', async () => {
  const { checked, verifier } = verifierUntil(5_000);
  await verifier.verify('a');
  vi.setSystemTime(4_999);
  await verifier.verify('a');
  expect(checked).toHaveLength(1);
  vi.setSystemTime(5_000);
  await verifier.verify('a');
  expect(checked).toHaveLength(2);
});

test('a token that was refused is not remembered', async () => {
  const { checked, verifier } = verifierUntil(3_600_000);
  for (const _ of [1, 2]) await expect(verifier.verify('forged')).rejects.toThrow('forged');
  expect(checked).toEqual(['forged', 'forged']);
});
