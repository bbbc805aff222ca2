import type {
  EventBody,
  RatingLevel,
  RevisitAnswer,
  ratingContacted,
  ratingEvents,
  ratingGiven,
} from '@walking-hall/contracts';

export type RatingEvent = EventBody<(typeof ratingEvents)[number]>;
export type Given = EventBody<typeof ratingGiven>['data'];
type Contacted = EventBody<typeof ratingContacted>['data'];

type Assigned = Pick<Contacted, 'department' | 'complexity' | 'matter' | 'answerDue'>;

interface Revisit {
  readonly answer: RevisitAnswer;
  readonly note?: string | undefined;
}

interface Common {
  readonly given: Given;
  readonly flag?: 'FLAGGED' | 'COUNTS' | 'DISCARDED';
}

/** `GIVEN` is the end of a good one; a bad one goes on from `OPEN`. */
export type Rating = Common &
  (
    | { readonly status: 'GIVEN' | 'OPEN' }
    | { readonly status: 'CONTACTED'; readonly assigned: Assigned }
    | { readonly status: 'RECTIFIED'; readonly assigned: Assigned; readonly rectification: string }
    | {
        readonly status: 'REVISITED';
        readonly assigned: Assigned;
        readonly rectification: string;
        readonly revisit: Revisit;
      }
  );

export type RatingState = { readonly status: 'NONE' } | Rating;
export const noRating: RatingState = { status: 'NONE' };

export type RatingCommand =
  | { readonly kind: 'give'; readonly given: Given }
  | ({ readonly at: string } & (
      | ({ readonly kind: 'contact' } & Assigned)
      | { readonly kind: 'rectify'; readonly text: string }
      | ({
          readonly kind: 'revisit';
          /** Departments that whoever asks belongs to. */
          readonly departments: readonly string[];
        } & Revisit)
      | { readonly kind: 'flag' }
      | { readonly kind: 'review'; readonly counts: boolean; readonly reason: string }
    ));

export function isBad(level: RatingLevel): boolean {
  return level === 'DISSATISFIED' || level === 'VERY_DISSATISFIED';
}
