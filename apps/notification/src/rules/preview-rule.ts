import type { NoticeParam, NoticeWording } from '@walking-hall/contracts';
import { eventSamples } from './event-samples.ts';
import { renderNotice } from './render-notice.ts';
import type { Rule } from './rule.ts';
import { smsSegments } from './sms-segments.ts';

/** A rule's words in both languages with samples of its parameters, or with those given. */
export function previewTexts(
  { on }: Pick<Rule, 'on'>,
  wording: NoticeWording,
  params: Readonly<Record<string, NoticeParam>>,
) {
  const filled = { ...eventSamples[on], ...params };
  const inLanguage = (language: 'zh' | 'en') => {
    const { title, body } = renderNotice(wording, filled, language);
    return { title, body, length: title.length + body.length, smsSegments: smsSegments(body) };
  };
  return { zh: inLanguage('zh'), en: inLanguage('en') };
}
