import { AppError } from '@walking-hall/app-error';
import { describe, expect, test } from 'vitest';
import { decideRetry } from './retry-decision.ts';

const policy = { maxAttempts: 5, backoffMs: 100 };

describe('what becomes of a message that failed', () => {
  test('a transient failure is tried again, each pause twice the one before, at most half a minute', () => {
    const pauses = [1, 2, 3, 4].map((attempts) => decideRetry(new Error('x'), attempts, policy));
    expect(pauses).toEqual([100, 200, 400, 800].map((pauseMs) => ({ kind: 'retry', pauseMs })));
    const patient = { maxAttempts: 100, backoffMs: 100 };
    expect(decideRetry(new Error('x'), 50, patient)).toEqual({ kind: 'retry', pauseMs: 30_000 });
  });

  test('the last attempt that fails sets it aside, with the code or as internal', () => {
    expect(decideRetry(new AppError('concurrent_change'), 5, policy)).toEqual({
      kind: 'setAside',
      reason: 'concurrent_change',
    });
    expect(decideRetry('not even an error', 5, policy)).toEqual({ kind: 'setAside', reason: 'internal' });
  });

  test('what is away is waited for without end: that says nothing of the message', () => {
    expect(decideRetry(new AppError('storage_unavailable'), 1_000, policy)).toEqual({
      kind: 'retry',
      pauseMs: 30_000,
    });
  });

  test('what no repetition mends is set aside at once', () => {
    expect(decideRetry(new AppError('event_invalid'), 1, policy)).toEqual({
      kind: 'setAside',
      reason: 'event_invalid',
    });
  });
});
