import type { Limit, LimitUnit } from './limit.ts';

/** A number of units as people say it: '5 个工作日', '1 working day'. Broken minutes are shown to a tenth. */
export function limitText({ value, unit }: Limit, lang: 'zh' | 'en'): string {
  const rounded = Math.round(value * 10) / 10;
  const { zh, en } = nouns[unit];
  return lang === 'zh' ? `${rounded} ${zh}` : `${rounded} ${en}${rounded === 1 ? '' : 's'}`;
}

const nouns: Readonly<Record<LimitUnit, { readonly zh: string; readonly en: string }>> = {
  WORKING_DAY: { zh: '个工作日', en: 'working day' },
  DAY: { zh: '日', en: 'calendar day' },
  MINUTE: { zh: '分钟（办公时间）', en: 'office minute' },
};
