import type { Language } from '@walking-hall/app-error';
import type { NoticeParam } from '@walking-hall/contracts';
import type { NoticeText } from '../channels/channel.ts';
import type { Rule } from './rule.ts';

type Params = Readonly<Record<string, NoticeParam>>;

/** The words of a rule with a notice's parameters, in one language. What a notice does not have reads as a dash. */
export function renderNotice(
  rule: Pick<Rule, 'title' | 'body'>,
  params: Params,
  language: Language,
): NoticeText {
  return {
    title: fill(rule.title[language], params, language),
    body: fill(rule.body[language], params, language),
  };
}

/** Chinese, then English: for a reader whose language nobody knows. */
export function renderBilingual(rule: Pick<Rule, 'title' | 'body'>, params: Params): NoticeText {
  const zh = renderNotice(rule, params, 'zh');
  const en = renderNotice(rule, params, 'en');
  return { title: `${zh.title} / ${en.title}`, body: `${zh.body}\n\n${en.body}` };
}

/** The names of the placeholders in a text. */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(placeholder)].map(([, name = '']) => name);
}

const placeholder = /\{(\w+)\}/g;

function fill(template: string, params: Params, language: Language): string {
  return template.replace(placeholder, (_, name: string) => {
    const param = Object.hasOwn(params, name) ? params[name] : undefined;
    return param === undefined ? '—' : words(param, language);
  });
}

function words(param: NoticeParam, language: Language): string {
  if (typeof param === 'string') return param;
  if (typeof param === 'number') return String(param);
  if (!Array.isArray(param)) return param[language];
  return param.map((line, index) => `\n${index + 1}. ${line[language]}`).join('');
}
