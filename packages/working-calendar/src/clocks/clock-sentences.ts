import type { ClockRule, LedgerEntry } from './clock.ts';

export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** What `explainClock` says; `{name}` stands for a fact of the entry. */
export const clockSentences = {
  frame: { zh: '{at}，{what}（经办：{orderedBy}）。', en: '{at}: {what} (by {orderedBy}).' },
  entries: {
    STARTED: {
      zh: '因“{cause}”开始计时{receipt}：期限 {limit}（{rule}；{origin}：{source}），应于 {due} 前办结',
      en: 'started by "{cause}"{receipt}: limit {limit} ({rule}; {origin}: {source}), due by {due}',
    },
    STOPPED: { zh: '因“{cause}”暂停计时{expected}', en: 'stopped for "{cause}"{expected}' },
    RESUMED: {
      zh: '因“{cause}”恢复计时，暂停期间的 {units}不计入，{move}',
      en: 'resumed on "{cause}", {units} of the stop not counted, {move}',
    },
    EXTENDED: { zh: '因“{cause}”延长 {units}，{move}', en: 'extended for "{cause}" by {units}, {move}' },
    REDERIVED: {
      zh: '因“{cause}”按日历 {calendar} 重新推算，{move}',
      en: 'computed again for "{cause}" under the calendar {calendar}, {move}',
    },
    ENDED: { zh: '因“{cause}”结束计时', en: 'ended by "{cause}"' },
  } satisfies Record<LedgerEntry['entry'], Sentence>,
  /** How sure the source of a rule is; see `clockRule`. */
  origins: {
    law: { zh: '法律依据', en: 'law' },
    source: { zh: '公开资料', en: 'public source' },
    knowledge: { zh: '通行做法，待核实', en: 'common practice, to be verified' },
    design: { zh: '平台约定', en: 'rule of this platform' },
  } satisfies Record<ClockRule['origin'], Sentence>,
  receipt: {
    zh: '（在办公时间外，按 {startDate} 收件）',
    en: ' (out of hours, counted as received on {startDate})',
  },
  expected: { zh: '，预计至 {date}', en: ', expected to last until {date}' },
  moved: { zh: '截止时间由 {before} 变为 {after}', en: 'so due by {after} instead of {before}' },
  unmoved: { zh: '截止时间仍为 {after}', en: 'still due by {after}' },
} as const;
