import { describe, expect, test } from 'vitest';
import {
  ended,
  extended,
  minutes,
  order,
  rederived,
  resumed,
  started,
  workingDays,
} from './clock.fixture.ts';
import { clockRule } from './clock.ts';
import { clockSentences } from './clock-sentences.ts';
import { explainClock } from './explain-clock.ts';
import { stopClock } from './stop-clock.ts';

const halted = stopClock(started('06-12', workingDays(5)), { ...order('06-16'), expectedEnd: '2026-06-23' });
const lived = ended(rederived(extended(resumed(halted, '06-23'), '06-24', 2), '06-24 15:00'), '06-30');

describe('the explanation of a clock', () => {
  test('in Chinese: one sentence for every entry, with time, cause, effect and who ordered it', () => {
    expect(explainClock(lived, 'zh')).toEqual([
      '2026-06-12 10:00，因“case.accepted”开始计时：期限 5 个工作日（自受理之日起计算；法律依据：行政许可法 art.42），应于 2026-06-22 17:00 前办结（经办：clerk-1）。',
      '2026-06-16 10:00，因“expert review”暂停计时，预计至 2026-06-23（经办：officer-7）。',
      '2026-06-23 10:00，因“opinion arrived”恢复计时，暂停期间的 5 个工作日不计入，截止时间由 2026-06-22 17:00 变为 2026-06-29 17:00（经办：officer-7）。',
      '2026-06-24 10:00，因“more evidence needed”延长 2 个工作日，截止时间由 2026-06-29 17:00 变为 2026-07-01 17:00（经办：officer-7）。',
      '2026-06-24 15:00，因“storm”按日历 CN@2026.1+CN-33@test-storm 重新推算，截止时间由 2026-07-01 17:00 变为 2026-07-03 17:00（经办：officer-7）。',
      '2026-06-30 10:00，因“granted”结束计时（经办：officer-7）。',
    ]);
  });

  test('in English: the same', () => {
    expect(explainClock(lived, 'en')).toEqual([
      '2026-06-12 10:00: started by "case.accepted": limit 5 working days (counted from acceptance; law: 行政许可法 art.42), due by 2026-06-22 17:00 (by clerk-1).',
      '2026-06-16 10:00: stopped for "expert review", expected to last until 2026-06-23 (by officer-7).',
      '2026-06-23 10:00: resumed on "opinion arrived", 5 working days of the stop not counted, so due by 2026-06-29 17:00 instead of 2026-06-22 17:00 (by officer-7).',
      '2026-06-24 10:00: extended for "more evidence needed" by 2 working days, so due by 2026-07-01 17:00 instead of 2026-06-29 17:00 (by officer-7).',
      '2026-06-24 15:00: computed again for "storm" under the calendar CN@2026.1+CN-33@test-storm, so due by 2026-07-03 17:00 instead of 2026-07-01 17:00 (by officer-7).',
      '2026-06-30 10:00: ended by "granted" (by officer-7).',
    ]);
  });

  test('what came in out of hours says on which day it counts as received', () => {
    const [zh = ''] = explainClock(started('07-17 23:10', workingDays(1)), 'zh');
    const [en = ''] = explainClock(started('07-17 23:10', workingDays(1)), 'en');
    expect(zh).toContain('按 2026-07-20 收件');
    expect(en).toContain('counted as received on 2026-07-20');
  });

  test('a resumption that moved nothing says that the due time stands', () => {
    const quick = stopClock(started('07-17 10:00', minutes(30)), order('07-17 10:10'));
    expect(explainClock(resumed(quick, '07-17 10:10'), 'zh').at(-1)).toContain(
      '截止时间仍为 2026-07-17 10:30',
    );
    expect(explainClock(resumed(quick, '07-17 10:10'), 'en').at(-1)).toContain(
      'still due by 2026-07-17 10:30',
    );
  });

  test('a rule that is only common practice says so', () => {
    const { rule, ...rest } = started('06-12', workingDays(5));
    const unsure = { ...rest, rule: { ...rule, origin: 'knowledge' as const } };
    expect(explainClock(unsure, 'zh')[0]).toContain('待核实');
    expect(Object.keys(clockSentences.origins).toSorted()).toEqual(clockRule.shape.origin.options.toSorted());
  });

  test('a cause that looks like a placeholder is shown as it was recorded', () => {
    const odd = stopClock(started('06-12', workingDays(5)), order('06-16', '{due} $& {cause}'));
    expect(explainClock(odd, 'en').at(-1)).toContain('stopped for "{due} $& {cause}"');
  });
});
