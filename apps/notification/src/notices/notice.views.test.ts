import { expect, test } from 'vitest';
import { reader } from '../testing/library-events.ts';
import type { OwedNotice } from './notice.ts';
import { documentOf, subjectOf } from './notice.views.ts';
import { noticeIdOf } from './notice-id.ts';

const at = '2026-07-17T12:00:00.000+08:00';
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
  expect(documentOf({ status: 'DELIVERED', owed: toDesk, at, attempts: 1 }).party).toBeUndefined();
  expect(documentOf({ status: 'DELIVERED', owed, at, attempts: 1 }).party).toBe(reader);
});

test('only what is still to be sent is due', () => {
  expect(documentOf({ status: 'INTENDED', owed, at, attempts: 0, dueAt: at })).toMatchObject({
    status: 'INTENDED',
    dueAt: at,
  });
  expect(documentOf({ status: 'FAILED', owed, at, attempts: 7, code: 'SMTP_451' })).not.toHaveProperty(
    'dueAt',
  );
});

test('a first attempt under way still shows as intended, a later one as tried again', () => {
  expect(documentOf({ status: 'SENDING', owed, at, attempts: 1, dueAt: at }).status).toBe('INTENDED');
  expect(documentOf({ status: 'SENDING', owed, at, attempts: 2, dueAt: at }).status).toBe('RETRYING');
});
