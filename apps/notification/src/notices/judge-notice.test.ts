import { noticeSettings } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { combineSettings } from '../settings/region-rules.ts';
import { judgeNotice, judgeOverCap } from './judge-notice.ts';

const settingsOf = (input: object) => noticeSettings.parse(input);
const regionOf = (...chain: object[]) =>
  combineSettings(chain.map((input, index) => ({ region: `r${index}`, settings: settingsOf(input) })));
const noon = '2026-07-17T12:00:00.000+08:00';
const at = (time: string) => `2026-07-17T${time}:00.000+08:00`;
const sms = { rule: 'task-resumed@1', channel: 'SMS', category: 'PROGRESS' } as const;
const judge = (
  notice: Parameters<typeof judgeNotice>[0],
  region = regionOf(),
  now = noon,
  optedOut = false,
) => judgeNotice(notice, { region, optedOut, now });

describe('what a region switches off', () => {
  test.each([
    ['the rule', { rule: 'task-resumed' }, 'RULE_OFF'],
    ['the channel', { channel: 'SMS' }, 'CHANNEL_OFF'],
    ['the rule on the channel', { rule: 'task-resumed', channel: 'SMS' }, 'RULE_OFF'],
  ])('%s', (_, off, reason) => {
    expect(judge(sms, regionOf({ off: [off] }))).toEqual({ kind: 'skip', reason });
    // A region below can not switch it on again.
    expect(judge(sms, regionOf({ off: [off] }, {}))).toEqual({ kind: 'skip', reason });
  });

  test('another rule or channel goes', () => {
    const off = [{ rule: 'task-stopped' }, { channel: 'EMAIL' }, { rule: 'task-resumed', channel: 'EMAIL' }];
    expect(judge(sms, regionOf({ off }))).toEqual({ kind: 'go' });
  });

  test('what the law obliges to say stays in the feed', () => {
    const off = [{ channel: 'IN_APP' }];
    const duty = { rule: 'task-refused@1', channel: 'IN_APP', category: 'DUTY' } as const;
    expect(judge(duty, regionOf({ off }))).toEqual({ kind: 'go' });
    expect(judge({ ...duty, category: 'PROGRESS' }, regionOf({ off })).kind).toBe('skip');
  });
});

test('who opted out gets no offers, not even in the feed, and everything else', () => {
  const told = (category: 'OFFER' | 'DUTY' | 'PROGRESS' | 'ALERT') =>
    (['IN_APP', 'EMAIL'] as const).map(
      (channel) => judge({ rule: 'x@1', channel, category }, regionOf(), noon, true).kind,
    );
  expect(told('OFFER')).toEqual(['skip', 'skip']);
  for (const category of ['DUTY', 'PROGRESS', 'ALERT'] as const) expect(told(category)).toEqual(['go', 'go']);
});

describe('quiet hours', () => {
  const night = regionOf({ quietHours: { from: '22:00', to: '07:30' } });

  test.each([
    ['21:59', undefined],
    ['22:00', '2026-07-18T07:30:00.000+08:00'],
    ['00:00', '2026-07-17T07:30:00.000+08:00'],
    ['07:29', '2026-07-17T07:30:00.000+08:00'],
    ['07:30', undefined],
  ])('over midnight, at %s it waits until %s', (time, until) => {
    const verdict = judge(sms, night, at(time));
    expect(verdict).toEqual(
      until === undefined ? { kind: 'go' } : { kind: 'wait', reason: 'QUIET_HOURS', until },
    );
  });

  test('within a day', () => {
    const noonRest = regionOf({ quietHours: { from: '12:00', to: '13:00' } });
    expect(judge(sms, noonRest, at('12:30'))).toMatchObject({ until: at('13:00') });
    expect(judge(sms, noonRest, at('13:00'))).toEqual({ kind: 'go' });
  });

  test('hold neither for alerts nor for the feed, which does not ring', () => {
    expect(judge({ ...sms, category: 'ALERT' }, night, at('23:00'))).toEqual({ kind: 'go' });
    expect(judge({ ...sms, channel: 'IN_APP' }, night, at('23:00'))).toEqual({ kind: 'go' });
  });

  test('the nearest region’s hold', () => {
    const nearer = regionOf(
      { quietHours: { from: '22:00', to: '07:30' } },
      { quietHours: { from: '01:00', to: '02:00' } },
    );
    expect(judge(sms, nearer, at('23:00'))).toEqual({ kind: 'go' });
  });
});

test('over the cap, what is worth saying tomorrow waits; offers and alerts are given up', () => {
  const until = '2026-07-18T00:00:00.000+08:00';
  for (const category of ['DUTY', 'PROGRESS'] as const)
    expect(judgeOverCap({ category }, noon)).toEqual({ kind: 'wait', reason: 'OVER_DAILY_CAP', until });
  for (const category of ['OFFER', 'ALERT'] as const)
    expect(judgeOverCap({ category }, noon)).toEqual({ kind: 'skip', reason: 'OVER_DAILY_CAP' });
});

test('a cap is the nearest region’s, and counts together for all below it', () => {
  const chain = regionOf({ dailyCaps: { SMS: 100, EMAIL: 7 } }, { dailyCaps: { SMS: 5 } });
  expect(chain.dailyCapOf('SMS')).toEqual({ region: 'r1', limit: 5 });
  expect(chain.dailyCapOf('EMAIL')).toEqual({ region: 'r0', limit: 7 });
  expect(chain.dailyCapOf('GROUP')).toBeUndefined();
});
