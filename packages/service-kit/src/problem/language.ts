import type { Language } from '@walking-hall/app-error';

const defaultLanguage: Language = 'zh';

/**
 * The language that a caller wants most, by the q-values of RFC 9110; the earlier one of equals. Chinese for whoever
 * names neither language.
 */
export function languageOf(acceptLanguage: string | undefined): Language {
  let best = defaultLanguage;
  let bestQuality = 0;
  for (const range of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const language = spokenLanguage(tag);
    const quality = qualityOf(parameters);
    if (language && quality > bestQuality) {
      best = language;
      bestQuality = quality;
    }
  }
  return best;
}

/** The value of `Content-Language`. */
export function contentLanguage(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}

function spokenLanguage(tag: string): Language | undefined {
  if (tag === '*') return defaultLanguage;
  const [primary] = tag.split('-');
  return primary === 'zh' || primary === 'en' ? primary : undefined;
}

function qualityOf(parameters: readonly string[]): number {
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  if (q === undefined) return 1;
  const quality = Number(q.slice('q='.length));
  // A quality that is no number is no wish at all.
  return quality >= 0 && quality <= 1 ? quality : 0;
}
