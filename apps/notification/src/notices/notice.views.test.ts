import { expect, test } from 'vitest';
import { reader } from '../testing/library-events.ts';
import type { OwedNotice } from './notice.ts';
import { documentOf, subjectOf } from './notice.views.ts';
import { noticeIdOf } from './notice-id.ts';

const at = '2026-07-17T12:00:00.000+08:00';
const times = { at, changedAt: at };
const owed: OwedNotice = {
  notice: noticeIdOf({ event: 'e@1.0', ruleId: 'task-opened', recipient: reader, channel: 'EMAIL' }),
  event: 'e@1.0',
  rule: 'task-opened@1',
  recipient: reader,
  channel: 'EMAIL',
  about: 'case_1',
  department: '330106:desk',
  params: {},
};

test('an application and its case are one matter', () => {
  const digits = '0f'.repeat(12);
  expect(subjectOf(`app_${digits}`)).toBe(digits);
  expect(subjectOf(`case_${digits}`)).toBe(digits);
  expect(subjectOf('reading-circle-1')).toBe('reading-circle-1');
});

test('a notice to a department is open to no party', () => {
  const toDesk = { ...owed, recipient: '330106:desk' };
  expect(documentOf({ status: 'DELIVERED', owed: toDesk, ...times, attempts: 1 }).party).toBeUndefined();
  expect(documentOf({ status: 'DELIVERED', owed, ...times, attempts: 1 }).party).toBe(reader);
});

const failed = (code: string, refused: boolean) =>
  ({ status: 'FAILED', owed, ...times, attempts: 7, code, refused }) as const;

test.each([
  ['SMTP_550', true, 'REFUSED_BY_PROVIDER'],
  ['SMTP_451', false, 'GAVE_UP'],
  ['INTERRUPTED', false, 'INTERRUPTED'],
])('a failure by %s, refused %j, reads %s and keeps its code', (code, refused, reason) => {
  expect(documentOf(failed(code, refused))).toMatchObject({ status: 'FAILED', reason, code });
});

test('only what is still to be sent is due', () => {
  expect(documentOf({ status: 'INTENDED', owed, ...times, attempts: 0, dueAt: at })).toMatchObject({
    status: 'INTENDED',
    dueAt: at,
  });
  expect(documentOf(failed('SMTP_451', false))).not.toHaveProperty('dueAt');
});

test('a first attempt under way still shows as intended, a later one as tried again', () => {
  expect(documentOf({ status: 'SENDING', owed, ...times, attempts: 1, dueAt: at }).status).toBe('INTENDED');
  expect(documentOf({ status: 'SENDING', owed, ...times, attempts: 2, dueAt: at }).status).toBe('RETRYING');
});
