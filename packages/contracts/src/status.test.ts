import { expect, test } from 'vitest';
import { type CaseStatus, caseMoves, caseStatus, mayMove } from './status.ts';

const terminal = ['NOT_ACCEPTED', 'NOT_REQUIRED', 'WITHDRAWN', 'ACCEPTANCE_REVOKED', 'REVOKED', 'CANCELLED'];

test('every status is reached from a draft', () => {
  const reached = new Set<CaseStatus>(['DRAFT']);
  for (const status of reached) for (const next of caseMoves[status]) reached.add(next);
  expect([...reached].sort()).toEqual([...caseStatus.options].sort());
});

test('nothing becomes a draft again', () => {
  expect(caseStatus.options.filter((status) => mayMove(status, 'DRAFT'))).toEqual([]);
});

test('a case ends where it was not taken, was withdrawn, revoked or cancelled', () => {
  const ends = caseStatus.options.filter((status) => caseMoves[status].length === 0);
  expect(ends.sort()).toEqual(terminal.sort());
});

test('from every status the case can still end, or is archived', () => {
  for (const status of caseStatus.options) {
    const reached = new Set<CaseStatus>([status]);
    for (const one of reached) for (const next of caseMoves[one]) reached.add(next);
    expect([...reached].some((one) => terminal.includes(one))).toBe(true);
  }
});

test('no status follows itself, and none is listed twice', () => {
  for (const status of caseStatus.options) {
    expect(mayMove(status, status)).toBe(false);
    expect(new Set(caseMoves[status]).size).toBe(caseMoves[status].length);
  }
});

test('a decision needs a review, and a review an acceptance', () => {
  expect(mayMove('RECEIVED', 'GRANTED')).toBe(false);
  expect(mayMove('RECEIVED', 'REVIEW')).toBe(false);
  expect(mayMove('ACCEPTED', 'REVIEW')).toBe(true);
  expect(mayMove('REVIEW', 'GRANTED')).toBe(true);
});
