import { activityId, applicationId, bundleId, caseIdOf, regionCode } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { monday as at, libraryPath } from '../testing/library-cases.ts';
import { decideActivity } from './activity.decide.ts';
import { evolveActivity } from './activity.evolve.ts';
import { type ActivityCommand, type ActivityState, noActivity } from './activity.ts';
import { activityPuts } from './activity.views.ts';

const circle = activityId.parse('circle-1');
const planned = {
  activity: circle,
  service: 'reading-circle',
  bundle: bundleId.parse('lending-library'),
  region: regionCode.parse('330106'),
  regionPath: libraryPath,
  name: { zh: '读书会', en: 'Reading circle' },
  startsAt: '2026-08-01T09:00:00+08:00',
  seats: 30,
  reserved: 28,
};
const plan: ActivityCommand = { kind: 'plan', planned };
const caseOf = (number: number) => caseIdOf(applicationId.parse(`app_${String(number).padStart(24, '0')}`));
const signUp = (number: number): ActivityCommand => ({ kind: 'signUp', case: caseOf(number), at });

const given = (...commands: readonly ActivityCommand[]): ActivityState =>
  commands.reduce(
    (state, command) => decideActivity(command, state).reduce(evolveActivity, state),
    noActivity,
  );
const placed = (state: ActivityState, number: number) =>
  decideActivity(signUp(number), state).map(({ data }) => data);

describe('seats', () => {
  test('are given in order; after the last one there is a waiting list, in order', () => {
    expect(placed(given(plan), 1)).toMatchObject([{ seat: 29 }]);
    expect(placed(given(plan, signUp(1)), 2)).toMatchObject([{ seat: 30 }]);
    const full = given(plan, signUp(1), signUp(2));
    expect(placed(full, 3)).toEqual([{ activity: circle, case: caseOf(3), waiting: 1, at }]);
    expect(placed(given(plan, signUp(1), signUp(2), signUp(3)), 4)).toMatchObject([{ waiting: 2 }]);
  });

  test('are given to a case once', () => {
    expect(placed(given(plan, signUp(1)), 1)).toEqual([]);
    expect(placed(given(plan, signUp(1), signUp(2), signUp(3)), 3)).toEqual([]);
  });

  test('are shown as taken, those of others included', () => {
    const [put] = activityPuts(circle, given(plan, signUp(1), signUp(2), signUp(3)));
    expect(put?.doc).toMatchObject({ seats: 30, taken: 30, waiting: 1 });
  });

  test('are given in nothing that was not planned', () => {
    expect(() => placed(noActivity, 1)).toThrow('activity_unknown');
  });
});

test('an activity is planned once: the same again changes nothing, anything else is refused', () => {
  expect(decideActivity(plan, given(plan))).toEqual([]);
  const larger: ActivityCommand = { kind: 'plan', planned: { ...planned, seats: 40 } };
  expect(() => decideActivity(larger, given(plan))).toThrow('activity_exists');
});
