import { everything, type Views } from '@walking-hall/persistence';
import { findCoreRule } from './core-rules.ts';
import { wordingRecords } from './known.views.ts';
import type { Rule } from './rule.ts';

type Wording = Pick<Rule, 'title' | 'body'>;

/** The words of rules, by reference: of every version that a notice may still name. */
export interface Wordings {
  get(ref: string): Promise<Wording>;
}

export function createWordings(views: Pick<Views, 'get'>): Wordings {
  // A wording never changes, and there are as many as there are rules: kept for good.
  const known = new Map<string, Wording>();
  return {
    async get(ref) {
      const found =
        findCoreRule(ref) ?? known.get(ref) ?? (await views.get(wordingRecords, ref, everything))?.doc;
      // One notice of a version that this build does not know must not take the whole feed away.
      if (!found) return unknownWording;
      known.set(ref, found);
      return found;
    },
  };
}

const unknownWording: Wording = {
  title: { zh: '您有一条新通知', en: 'You have a notice' },
  body: { zh: '详情请查看办件。', en: 'Please see the case for what it is about.' },
};
