import type { Language } from '@walking-hall/app-error';
import { describe, expect, test } from 'vitest';
import { languageOf } from './language.ts';

describe('the language of an answer', () => {
  test.each<[string | undefined, Language, string]>([
    [undefined, 'zh', 'nobody says anything'],
    ['', 'zh', 'the header is empty'],
    ['en-GB,en;q=0.9', 'en', 'English is wanted'],
    ['zh-TW', 'zh', 'any Chinese is wanted'],
    ['en;q=0.5, zh;q=0.8', 'zh', 'Chinese is wanted more'],
    ['zh;q=0.5, en;q=0.8', 'en', 'English is wanted more'],
    ['fr, en;q=0.3', 'en', 'the favourite is one we do not speak'],
    ['en, zh', 'en', 'both are wanted alike: the first'],
    ['fr, de', 'zh', 'we speak none of them'],
    ['*', 'zh', 'any will do'],
    ['en;q=0', 'zh', 'English is ruled out'],
    ['en;q=often', 'zh', 'the quality is no number'],
    ['EN-us', 'en', 'it is written in capitals'],
  ])('%s -> %s where %s', (header, language, _why) => {
    expect(languageOf(header)).toBe(language);
  });
});
