import type { PublishedScore } from '../scores/firm-score.ts';
import type { ScoreConsent } from './firm-loans.ts';

type Kind = ScoreConsent['fields'][number];

const partOf = {
  SCORE: 'score',
  TIER: 'tier',
  CLASSES: 'classes',
  INDICATORS: 'indicators',
  WEAKEST: 'weakest',
} as const satisfies Record<Kind, keyof PublishedScore>;

/** What a consent lets the lender see of a score, and no more. */
export function sharedOf(
  fields: readonly Kind[],
  score: PublishedScore,
): Partial<Pick<PublishedScore, (typeof partOf)[Kind]>> {
  return Object.fromEntries(fields.map((field) => [partOf[field], score[partOf[field]]]));
}
