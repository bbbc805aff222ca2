import type { LegalBasis } from '../schema/text.ts';

/** A law of which the full text was read; `reference` is its key in the domain's table of sources (`L-…`). */
export function law(reference: string, zh: string, en: string): LegalBasis {
  return { title: { zh, en }, reference, origin: 'law' };
}

/** Another public text: its key (`W-…`, `S…`) or its address. */
export function source(reference: string, zh: string, en: string): LegalBasis {
  return { title: { zh, en }, reference, origin: 'source' };
}

/** General knowledge, not looked up. */
export function known(zh: string, en: string): LegalBasis {
  return { title: { zh, en }, origin: 'knowledge' };
}

/** A rule that the bundle sets itself. */
export function designed(zh: string, en: string): LegalBasis {
  return { title: { zh, en }, origin: 'design' };
}

/** `at(licensingLaw, '第四十二条')` */
export function at(basis: LegalBasis, article: string): LegalBasis {
  return { ...basis, article };
}

export const licensingLaw = law(
  'L-PLL',
  '中华人民共和国行政许可法（2019）',
  'Administrative Licensing Law (2019)',
);
