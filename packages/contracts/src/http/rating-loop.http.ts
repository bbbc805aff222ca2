import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { ratingId } from '../ids.ts';
import { publicText } from '../public-text.ts';
import { rating } from './rating.http.ts';
import { assignment, revisit, staffText } from './redress-bodies.ts';

const tag = 'ratings';
const ratingParams = z.strictObject({ ratingId });
const moveErrors = [
  'rating_unknown',
  'status_move_invalid',
  'stale_version',
  'idempotency_key_reused',
] as const;

export const contactRater = defineOperation({
  id: 'contactRater',
  method: 'post',
  path: '/ratings/{ratingId}/contact',
  tag,
  summary: {
    zh: '联系差评人并转部门整改',
    en: 'Record that the rater was contacted, and give the matter to a department',
  },
  access: ['center-admin'],
  params: ratingParams,
  body: assignment,
  success: { status: 200, body: rating },
  errors: [...moveErrors, 'calendar_year_missing'],
});

export const rectifyRating = defineOperation({
  id: 'rectifyRating',
  method: 'post',
  path: '/ratings/{ratingId}/rectification',
  tag,
  summary: { zh: '差评整改', en: 'Say what was put right; the department, or the center for it' },
  access: ['officer', 'center-admin'],
  params: ratingParams,
  body: staffText,
  success: { status: 200, body: rating },
  errors: moveErrors,
});

export const revisitRater = defineOperation({
  id: 'revisitRater',
  method: 'post',
  path: '/ratings/{ratingId}/revisit',
  tag,
  summary: {
    zh: '差评回访',
    en: 'Record what the rater said after the rectification; not by the department',
  },
  access: ['center-admin'],
  params: ratingParams,
  body: revisit,
  success: { status: 200, body: rating },
  errors: [...moveErrors, 'department_is_party'],
});

export const reviewRating = defineOperation({
  id: 'reviewRating',
  method: 'post',
  path: '/ratings/{ratingId}/review',
  tag,
  summary: { zh: '复核疑似异常的评价', en: 'Decide whether a flagged rating goes on counting' },
  access: ['supervisor', 'center-admin'],
  params: ratingParams,
  body: z.strictObject({ counts: z.boolean(), reason: publicText }),
  success: { status: 200, body: rating },
  errors: ['rating_unknown', 'rating_not_flagged', 'stale_version', 'idempotency_key_reused'],
});

export const ratingLoopOperations = [contactRater, rectifyRating, revisitRater, reviewRating] as const;
