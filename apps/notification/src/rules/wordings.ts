import type { NoticeWording } from '@walking-hall/contracts';
import { everything, type Views } from '@walking-hall/persistence';
import { contentDigest } from './content-digest.ts';
import { coreRules } from './core-rules.ts';
import { wordingRecords } from './known.views.ts';
import { wordingOf } from './plan-notices.ts';
import { ruleRef } from './rule.ts';

/** The words of notices: of every version that one may still name. */
export interface Wordings {
  get(notice: { readonly rule: string; readonly text?: string | undefined }): Promise<NoticeWording>;
  /** Writes down words that notices may be made with from now on. */
  keep(words: readonly NoticeWording[]): Promise<void>;
}

export function createWordings(views: Pick<Views, 'get' | 'put'>): Wordings {
  // Words never change, and there are as many as there are rules and decisions of regions: kept for good.
  const known = new Map<string, NoticeWording>(
    coreRules.flatMap((rule) => {
      const words = wordingOf(rule);
      return [
        [ruleRef(rule), words],
        [contentDigest(words), words],
      ];
    }),
  );
  return {
    async get({ rule, text = rule }) {
      const found = known.get(text) ?? (await views.get(wordingRecords, text, everything))?.doc;
      // One notice of a version that this build does not know must not take the whole feed away.
      if (!found) return unknownWording;
      known.set(text, found);
      return found;
    },
    async keep(words) {
      await views.put(words.map((doc) => ({ view: wordingRecords, key: contentDigest(doc), seq: 1, doc })));
    },
  };
}

const unknownWording: NoticeWording = {
  title: { zh: '您有一条新通知', en: 'You have a notice' },
  body: { zh: '详情请查看办件。', en: 'Please see the case for what it is about.' },
};
