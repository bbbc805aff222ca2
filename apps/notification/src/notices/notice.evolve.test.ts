import { eventOf, noticeIntended, noticeRead } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { evolve, initialState } from './notice.evolve.ts';
import type { NoticeEvent } from './notice.ts';
import { noticeIdOf } from './notice-id.ts';

const key = {
  notice: noticeIdOf({ event: 'e@1.0', ruleId: 'task-opened', recipient: '330106:desk', channel: 'IN_APP' }),
  event: 'e@1.0',
  rule: 'task-opened@1',
  recipient: '330106:desk',
  channel: 'IN_APP' as const,
};
const at = '2026-07-17T12:00:00.000+08:00';
const intended = eventOf(noticeIntended, { ...key, about: 'case_1', params: {}, at });

test('an event that can not stand first is refused, not swallowed', () => {
  expect(() => evolve(initialState, eventOf(noticeRead, { ...key, at }))).toThrow('can not follow');
});

test('an unknown event is refused, not swallowed', () => {
  const unknown = { type: 'hall.notice.recalled.v1', data: { ...key, at } } as unknown as NoticeEvent;
  expect(() => evolve(evolve(initialState, intended), unknown)).toThrow('hall.notice.recalled.v1');
});

test('what is owed is read back as it was written, without inventing a region or department', () => {
  expect(evolve(initialState, intended)).toEqual({
    status: 'INTENDED',
    owed: { ...key, about: 'case_1', params: {} },
    at,
    changedAt: at,
    attempts: 0,
    dueAt: at,
  });
});
