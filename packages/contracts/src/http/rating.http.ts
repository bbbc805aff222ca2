import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { channel } from '../events/application-parts.ts';
import {
  caseIndicator,
  ratedThing,
  ratingIndicator,
  ratingLevel,
  visitIndicator,
} from '../events/rating.events.ts';
import { answerDue, complexity } from '../events/redress.ts';
import {
  bundleId,
  caseId,
  departmentCode,
  deviceId,
  itemId,
  ratingId,
  regionCode,
  servicePointId,
} from '../ids.ts';
import { publicText } from '../public-text.ts';
import { pageOf, pageQuery } from './common.http.ts';
import { ownWords, revisit } from './redress-bodies.ts';
import { managers } from './staff-roles.ts';

/** `GIVEN`: nothing follows. A bad one is `OPEN`, `CONTACTED`, `RECTIFIED`, `REVISITED`, in this order. */
export const ratingStatus = z.enum(['GIVEN', 'OPEN', 'CONTACTED', 'RECTIFIED', 'REVISITED']);
export type RatingStatus = z.infer<typeof ratingStatus>;

/** A flagged rating counts until it is `DISCARDED`. */
export const ratingFlag = z.enum(['FLAGGED', 'COUNTS', 'DISCARDED']);

/** Says nothing of who gave it; a department sees neither the case nor the comment. */
export const rating = z.strictObject({
  rating: ratingId,
  about: ratedThing,
  status: ratingStatus,
  level: ratingLevel,
  bad: z.boolean(),
  indicators: z.array(ratingIndicator),
  comment: ownWords.optional(),
  region: regionCode,
  servicePoint: servicePointId,
  channel,
  case: caseId.optional(),
  bundle: bundleId.optional(),
  items: z.array(itemId),
  device: deviceId.optional(),
  flag: ratingFlag.optional(),
  givenAt: instant,
  /** Until when the rater is contacted. */
  responseDue: answerDue.optional(),
  department: departmentCode.optional(),
  complexity: complexity.optional(),
  matter: publicText.optional(),
  /** Until when it is put right. */
  answerDue: answerDue.optional(),
  rectification: publicText.optional(),
  revisit: revisit.optional(),
});
export type RatingView = z.infer<typeof rating>;

const tag = 'ratings';
const ratingParams = z.strictObject({ ratingId });
/** Never prefilled: a level is chosen, or there is no rating. */
const given = { level: ratingLevel, comment: ownWords.optional() };
const raters = ['applicant', 'agent'] as const;

export const rateCase = defineOperation({
  id: 'rateCase',
  method: 'post',
  path: '/case-ratings',
  tag,
  summary: { zh: '评价办件（一事一评）', en: 'Rate a completed case of one’s own, once' },
  access: raters,
  body: z.strictObject({
    ...given,
    case: caseId,
    device: deviceId.optional(),
    indicators: z.array(caseIndicator).max(10).default([]),
  }),
  success: { status: 201, body: rating },
  errors: [
    'case_unknown',
    'case_not_completed',
    'rating_exists',
    'idempotency_key_reused',
    'calendar_year_missing',
  ],
});

export const rateVisit = defineOperation({
  id: 'rateVisit',
  method: 'post',
  path: '/visit-ratings',
  tag,
  summary: {
    zh: '评价现场服务（一次一评）',
    en: 'Rate a visit to a counter, once, on the device that stands there',
  },
  access: ['clerk', 'specialist'],
  body: z.strictObject({
    ...given,
    servicePoint: servicePointId,
    /** Number of the ticket or the turn, its own on that day at that point. */
    visit: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,59}$/),
    visitedOn: localDate,
    device: deviceId,
    indicators: z.array(visitIndicator).max(10).default([]),
  }),
  success: { status: 201, body: rating },
  errors: [
    'service_point_unknown',
    'outside_scope',
    'rating_exists',
    'idempotency_key_reused',
    'calendar_year_missing',
  ],
});

export const getRating = defineOperation({
  id: 'getRating',
  method: 'get',
  path: '/ratings/{ratingId}',
  tag,
  summary: { zh: '查看评价', en: 'See a rating and what became of it' },
  access: [...raters, 'officer', ...managers],
  params: ratingParams,
  success: { status: 200, body: rating },
  errors: ['rating_unknown'],
});

export const listRatings = defineOperation({
  id: 'listRatings',
  method: 'get',
  path: '/ratings',
  tag,
  summary: { zh: '按状态列出评价', en: 'List the ratings of a region by status, oldest first' },
  access: managers,
  query: pageQuery.extend({ region: regionCode, status: ratingStatus.default('OPEN') }),
  success: { status: 200, body: pageOf(rating) },
});

export const listFlaggedRatings = defineOperation({
  id: 'listFlaggedRatings',
  method: 'get',
  path: '/flagged-ratings',
  tag,
  summary: {
    zh: '列出疑似异常的评价（督查）',
    en: 'List the ratings of a region that were flagged, oldest first',
  },
  access: managers,
  query: pageQuery.extend({ region: regionCode, flag: ratingFlag.default('FLAGGED') }),
  success: { status: 200, body: pageOf(rating) },
});

export const listDepartmentRatings = defineOperation({
  id: 'listDepartmentRatings',
  method: 'get',
  path: '/departments/{departmentCode}/ratings',
  tag,
  summary: { zh: '部门待整改的差评', en: 'Bad ratings that a department has to put right, oldest first' },
  access: ['officer', ...managers],
  params: z.strictObject({ departmentCode }),
  query: pageQuery.extend({ status: ratingStatus.default('CONTACTED') }),
  success: { status: 200, body: pageOf(rating) },
  errors: ['outside_scope'],
});

export const ratingOperations = [
  rateCase,
  rateVisit,
  getRating,
  listRatings,
  listFlaggedRatings,
  listDepartmentRatings,
] as const;
