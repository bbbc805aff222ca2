import type { Text } from '@walking-hall/bundle-sdk';
import type { Defect } from '@walking-hall/contracts';
import { epochMsOf, instantOf } from '@walking-hall/service-kit';

/** Grounds on which a clock stands still: 行政许可法 art. 45. */
export const stopReasonWords: Readonly<Record<string, Text>> = {
  HEARING: { zh: '听证', en: 'a hearing' },
  TENDER: { zh: '招标', en: 'a tender' },
  AUCTION: { zh: '拍卖', en: 'an auction' },
  INSPECTION: { zh: '检验', en: 'an inspection' },
  TESTING: { zh: '检测', en: 'testing' },
  QUARANTINE: { zh: '检疫', en: 'quarantine' },
  APPRAISAL: { zh: '鉴定', en: 'an appraisal' },
  EXPERT_REVIEW: { zh: '专家评审', en: 'an expert review' },
  PUBLICITY: { zh: '公示', en: 'public notice' },
};

export const clockWords: Readonly<Record<'PROMISED' | 'STATUTORY', Text>> = {
  PROMISED: { zh: '承诺时限', en: 'promised limit' },
  STATUTORY: { zh: '法定时限', en: 'statutory limit' },
};

export const defectWords: Readonly<Record<Defect['code'], Text>> = {
  MISSING: { zh: '缺少', en: 'is missing' },
  WRONG: { zh: '有误', en: 'is wrong' },
  UNREADABLE: { zh: '无法辨认', en: 'can not be read' },
  EXPIRED: { zh: '已过期', en: 'has expired' },
};

/** An instant as people read it, in the hall's time: `2026-07-24 09:30`. */
export function momentOf(instant: string): string {
  return instantOf(epochMsOf(instant)).slice(0, 16).replace('T', ' ');
}

/** A word that is the same in both languages: an id, a number, what an officer wrote. */
export function same(word: string): Text {
  return { zh: word, en: word };
}

export function joined(texts: readonly Text[]): Text {
  return { zh: texts.map(({ zh }) => zh).join('、'), en: texts.map(({ en }) => en).join(', ') };
}
