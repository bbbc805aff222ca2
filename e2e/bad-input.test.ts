import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { decisionCases } from './bad-input/decisions.cases.ts';
import { orderCases } from './bad-input/orders.cases.ts';
import { type Case, type Stage, setUpStage } from './bad-input/stage.ts';
import { wireCases } from './bad-input/wire.cases.ts';
import { type Feeds, readFeeds } from './support/commit-feeds.ts';
import { type Hall, startHall, temporaryFolder } from './support/hall-process.ts';
import { askTwice, expectProblem } from './support/problems.ts';
import { platform } from './support/tea-region.ts';

const folder = await temporaryFolder();
let hall: Hall;
let stage: Stage;
let before: Feeds;

beforeAll(async () => {
  hall = await startHall({ data: folder.path });
  stage = await setUpStage(hall);
  before = await readFeeds(hall);
});
afterAll(async () => {
  await hall.stop();
  await folder[Symbol.asyncDispose]();
});

const kinds: readonly (readonly [string, readonly Case[]])[] = [
  ['orders', orderCases],
  ['decisions', decisionCases],
  ['requests', wireCases],
];

describe.each(kinds)('what bad %s get', (_kind, cases) => {
  test.each(cases)(
    '%s is refused with its code and places, in zh and en, and nothing changes',
    async (...bad) => {
      const [, asked, expected] = bad;
      await expectProblem(hall, asked(stage), expected);
      expect(await readFeeds(hall)).toEqual(before);
    },
  );
});

test('an answer says nothing of how the hall is built, whatever is asked for', async () => {
  const { headers } = await hall.raw('GET', '/nothing');
  expect(headers.has('x-powered-by')).toBe(false);
  expect(headers.has('server')).toBe(false);
});

test('a bundle that does not prove is refused with all its problems at once, and nothing is published', async () => {
  const { text } = await hall.raw('GET', '/bundle-routing/bundles/tea/1.0.0');
  const { departments, fields, ...bundle } = publishedBundle.parse(JSON.parse(text));
  const body = {
    ...bundle,
    version: '1.0.1',
    departments: departments.filter(({ id }) => id !== 'salon'),
    fields: [...fields, fields[0]],
    packages: [{ id: 'far', name: { zh: '套餐', en: 'Package' }, items: ['T9-99'], optional: [] }],
  };
  const asked = { method: 'POST', path: '/bundle-routing/bundles', as: platform, body };
  const { zh, en } = await askTwice(hall, asked);
  for (const { status, code, errors } of [zh, en]) {
    expect({ status, code }).toEqual({ status: 422, code: 'bundle_invalid' });
    expect(errors?.map(({ path }) => path)).toEqual([
      'fields[applicant.kind]',
      'items[T5-06].department',
      'packages[far]',
    ]);
  }
  expect(await readFeeds(hall)).toEqual(before);
});

const publishedBundle = z.looseObject({
  departments: z.array(z.looseObject({ id: z.string() })),
  fields: z.array(z.unknown()),
});
