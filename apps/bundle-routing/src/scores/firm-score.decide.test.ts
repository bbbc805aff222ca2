import { describe, expect, test } from 'vitest';
import { scoreFor } from '../testing/library-scores.ts';
import { decideFirmScore } from './firm-score.decide.ts';
import { evolveFirmScore } from './firm-score.evolve.ts';
import { type FirmScores, noScores, type PublishedScore } from './firm-score.ts';
import { firmScorePuts } from './firm-score.views.ts';

const publish = (score: PublishedScore) => ({ kind: 'publish' as const, score, spottedFrom: 5 });
const given = (...scores: readonly PublishedScore[]): FirmScores =>
  scores.reduce(
    (state, score) => decideFirmScore(publish(score), state).reduce(evolveFirmScore, state),
    noScores,
  );
const typesOf = (score: PublishedScore, state: FirmScores) =>
  decideFirmScore(publish(score), state).map(({ type }) => type.split('.')[2]);
const refusal = (code: string) => expect.objectContaining({ code });

// 64 points; 4 more for each staff point above 2.
const low = (asOf: string) => scoreFor(asOf, { sales: 4.5 });
const up5 = (asOf: string) => scoreFor(asOf, { sales: 4.5, staff: 7 });

describe('a firm’s scores', () => {
  test('stand as they were published: the same again changes nothing, another for the day is refused', () => {
    const state = given(low('2026-03-31'));
    expect(typesOf({ ...low('2026-03-31'), at: '2026-04-01T09:00:00+08:00' }, state)).toEqual([]);
    expect(() => typesOf(up5('2026-03-31'), state)).toThrow(refusal('score_exists'));
    expect(() => typesOf(low('2026-03-30'), state)).toThrow(refusal('score_out_of_order'));
  });

  test('of an earlier version are as they were after a later one', () => {
    const first = low('2026-03-31');
    const state = given(first, scoreFor('2026-06-30', {}, 'v2'));
    expect(state.published[0]).toEqual(first);
    expect(firmScorePuts(state, given(first)).map(({ key }) => key)).toEqual([state.published[1]?.snapshot]);
    expect(firmScorePuts(state, undefined)).toHaveLength(2);
  });
});

describe('a firm is spotted', () => {
  test('when it rises by the step, and not below it', () => {
    expect(decideFirmScore(publish(up5('2026-06-30')), given(low('2026-03-31')))[1]?.data).toMatchObject({
      growth: 5,
      quarter: '2026-Q2',
    });
    const almost = scoreFor('2026-06-30', { sales: 4.5, staff: 6.9 });
    expect(typesOf(almost, given(low('2026-03-31')))).toEqual(['published']);
    expect(typesOf(up5('2026-06-30'), noScores)).toEqual(['published']);
  });

  test('once in a quarter at most, and again in the next', () => {
    const state = given(low('2026-03-31'), up5('2026-04-10'), low('2026-05-10'));
    expect(typesOf(up5('2026-06-30'), state)).toEqual(['published']);
    expect(typesOf(up5('2026-07-01'), state)).toEqual(['published', 'firm-spotted']);
  });

  test('never between versions or life stages, whose points are not the same', () => {
    const before = given(low('2026-03-31'));
    const up = up5('2026-06-30');
    expect(typesOf(scoreFor('2026-06-30', { staff: 10 }, 'v2'), before)).toEqual(['published']);
    expect(typesOf({ ...up, stage: { ...up.stage, id: 'YOUNG' } }, before)).toEqual(['published']);
  });
});
