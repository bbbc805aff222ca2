import { caseId, partyRef, rating, regionPath } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import type { Rating, RatingState } from './rating.ts';

/** Cases that may be rated, since their completion was told. */
export const completedCaseView = defineView({
  name: 'completed_cases',
  schema: z.strictObject({ case: caseId, at: instant }),
});

/** Ratings without their comments, with whom they are shown to: who gave them, and the department once it has the matter. */
export const ratingView = defineView({
  name: 'ratings',
  schema: rating.omit({ comment: true }).extend({
    regionPath,
    parties: z.array(z.union([partyRef, z.string().startsWith('sub:')])),
  }),
  indexes: {
    byStatus: ['region', 'status', 'givenAt'],
    byDepartment: ['department', 'status', 'givenAt'],
    byFlag: ['region', 'flag', 'givenAt'],
    byDevice: ['device', 'level', 'givenAt'],
  },
  scope: { region: 'regionPath', department: 'department', party: 'parties' },
});
export type RatingDocument = z.infer<typeof ratingView.schema>;

const orderBy = 'givenAt';
export const ratingsByStatus = defineQuery(ratingView, { equals: ['region', 'status'], orderBy });
export const ratingsOfDepartment = defineQuery(ratingView, { equals: ['department', 'status'], orderBy });
export const flaggedRatings = defineQuery(ratingView, { equals: ['region', 'flag'], orderBy });
export const ratingsOfDevice = defineQuery(ratingView, { equals: ['device', 'level'], orderBy });

export function ratingPuts(id: string, state: RatingState) {
  return state.status === 'NONE' ? [] : [{ view: ratingView, key: id, doc: ratingDocument(state) }];
}

export function ratingDocument(state: Rating): RatingDocument {
  const { given, status, flag } = state;
  const { party, givenBy, ...facts } = given;
  return {
    ...facts,
    status,
    ...(flag === undefined ? {} : { flag }),
    ...('assigned' in state ? state.assigned : {}),
    ...('rectification' in state ? { rectification: state.rectification } : {}),
    ...('revisit' in state ? { revisit: state.revisit } : {}),
    parties: [
      ...(party === undefined ? [] : [party]),
      ...(givenBy === undefined ? [] : [`sub:${givenBy}` as const]),
    ],
  };
}
