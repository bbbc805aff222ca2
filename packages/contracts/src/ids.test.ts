import { describe, expect, test } from 'vitest';
import * as ids from './ids.ts';
import { applicationId, caseId, caseIdOf, itemId, readTaskId, taskId, taskIdOf } from './ids.ts';

const hex = '0f1e2d3c4b5a69788796a5b4';
const organisation = 'org_91330106MA2ABCDE0X';
const person = `psn_${'0123456789abcdef'.repeat(2)}`;

describe.each([
  [
    ids.regionCode,
    ['330106', '330106001', '330106001002', 'westlake-scenic-area'],
    ['33010', '3301060', 'WEST', 'a'],
  ],
  [
    ids.regionPath,
    ['330000', '330000/330100/westlake-scenic-area'],
    ['', '/330000', '330000/', '330000//330100'],
  ],
  [
    ids.departmentCode,
    ['330106:market-supervision', 'westlake-scenic-area:D01'],
    ['330106', ':d', '330106:', 'a:b:c'],
  ],
  [ids.bundleId, ['tea', 'lending-library'], ['t', 'Tea', '1tea']],
  [
    ids.bundleDigest,
    [`sha256:${'0'.repeat(64)}`],
    ['0'.repeat(64), `sha256:${'0'.repeat(63)}`, `sha256:${'G'.repeat(64)}`],
  ],
  [itemId, ['T1-01-02', 'return-slip'], ['1-01', 'T1.01', 'T'.repeat(41)]],
  [applicationId, [`app_${hex}`], [`case_${hex}`, `app_${hex}0`, 'app_']],
  [caseId, [`case_${hex}`], [`app_${hex}`, `case_${hex.toUpperCase()}`]],
  [taskId, [`case_${hex}.T1-01-02`], [`case_${hex}`, `case_${hex}.`, `case_${hex}.T1.02`]],
  [ids.partyRef, [person, organisation], ['psn_1', '330106199001010019', 'org_1']],
  [ids.servicePointId, ['hall-1', 'van-03'], ['V', '-van', '']],
  [ids.tripId, ['2026-07-17-van-03'], ['T', '']],
  [
    ids.quotaAccountId,
    [`tea-labels.${organisation}.2026`, `q1.${person}.2026`],
    [`tea-labels.${organisation}`, `tea-labels.x.2026`],
  ],
  [ids.transferId, [`tr_${hex}`], [hex, `tr_${hex}0`]],
  [ids.activityId, ['tea-fair-2026'], ['Tea fair', '']],
  [ids.ratingId, [`rt_${hex}`], [hex, `rt_${hex}0`]],
  [ids.complaintId, [`cp_${hex}`], [hex, `rt_${hex}`]],
  [ids.serviceRequestId, [`sr_${hex}`], [hex, `cp_${hex}`]],
  [ids.deviceId, ['counter-1'], ['C', '-counter', '']],
])('an id', (schema, good, bad) => {
  test.each(good)('%s is one', (text) => {
    expect(schema.parse(text)).toBe(text);
  });

  test.each(bad)('%o is none', (text) => {
    expect(schema.safeParse(text).success).toBe(false);
  });

  test('with a line break after it is none', () => {
    expect(schema.safeParse(`${good[0]}\n`).success).toBe(false);
  });
});

test('an application opens one case, always the same', () => {
  expect(caseIdOf(applicationId.parse(`app_${hex}`))).toBe(`case_${hex}`);
  expect(ids.applicationIdOf(caseId.parse(`case_${hex}`))).toBe(`app_${hex}`);
});

test('a task’s id gives back its case and its item', () => {
  const aCase = caseId.parse(`case_${hex}`);
  const id = taskIdOf(aCase, 'T1-01-02');
  expect(id).toBe(`case_${hex}.T1-01-02`);
  expect(readTaskId(id)).toEqual({ caseId: aCase, item: 'T1-01-02' });
});

test('a task is of an item, and of nothing else', () => {
  expect(() => taskIdOf(caseId.parse(`case_${hex}`), 'no item')).toThrow();
});
