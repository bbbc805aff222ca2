import { expect, test } from 'vitest';
import { evolveActivity } from '../activities/activity.evolve.ts';
import { noActivity } from '../activities/activity.ts';
import { evolveBundleVersion } from '../catalog/bundle-version.evolve.ts';
import { noVersions } from '../catalog/bundle-version.ts';
import { evolveEnablement } from '../enablement/enablement.evolve.ts';
import { neverEnabled } from '../enablement/enablement.ts';
import { evolveQuota } from '../quotas/quota.evolve.ts';
import { noQuota } from '../quotas/quota.ts';
import { evolveRegion } from '../regions/region.evolve.ts';
import { unknownRegion } from '../regions/region.ts';
import { given, grant, open, when } from '../testing/library-cases.ts';
import { decideCase } from './case.decide.ts';
import { evolveCase } from './case.evolve.ts';
import { noCase } from './case.ts';

test('an event that nobody knows is never folded as if it were not there', () => {
  // As a later version would have written it: no type says so.
  const later = JSON.parse('{"type":"hall.case.burnt.v9","data":{}}');
  expect(() => evolveCase(given(open(['card'])), later)).toThrow('burnt');
  expect(() => evolveCase(noCase, later)).toThrow('burnt');
  expect(() => evolveActivity(noActivity, later)).toThrow('burnt');
  expect(() => evolveBundleVersion(noVersions, later)).toThrow('burnt');
  expect(() => evolveEnablement(neverEnabled, later)).toThrow('burnt');
  expect(() => evolveQuota(noQuota, later)).toThrow('burnt');
  expect(() => evolveRegion(unknownRegion, later)).toThrow('burnt');
});

test('an event of a task that is not in the plan, or not open, is a fault', () => {
  const order = open(['card']);
  const [decided] = when(given(order), grant('card-person'));
  const elsewhere = given(open(['loan'], { held: ['CARD'] }));
  if (!decided) throw new Error('it was decided');
  expect(() => evolveCase(elsewhere, decided)).toThrow('no task card-person');
  expect(() => evolveCase(given(order, grant('card-person')), decided)).toThrow('not open');
  expect(() => evolveCase(noCase, decided)).toThrow('before the case was opened');
});

test('a decision is not changed by evolving on it', () => {
  const state = given(open(['card', 'loan']));
  const copy = structuredClone(state);
  const events = when(state, grant('card-person'));
  events.reduce(evolveCase, state);
  expect(state).toEqual(copy);
  expect(decideCase(open(['card']), state)).toEqual([]);
});
