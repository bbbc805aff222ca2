import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import {
  bundleId,
  caseId,
  departmentCode,
  deviceId,
  itemId,
  partyRef,
  ratingId,
  regionCode,
  regionPath,
  servicePointId,
} from '../ids.ts';
import { publicText } from '../public-text.ts';
import { channel } from './application-parts.ts';
import { answerDue, complexity, revisitAnswer } from './redress.ts';

/** 非常满意, 满意, 基本满意, 不满意, 非常不满意; the last two are bad (差评, domain C9). */
export const ratingLevel = z.enum([
  'VERY_SATISFIED',
  'SATISFIED',
  'FAIRLY_SATISFIED',
  'DISSATISFIED',
  'VERY_DISSATISFIED',
]);
export type RatingLevel = z.infer<typeof ratingLevel>;

/** 整体满意度, 办事效率, 办事指南精确度, 便捷度, 平台操作性: what can be ticked about a case (domain C9). */
export const caseIndicator = z.enum(['OVERALL', 'EFFICIENCY', 'GUIDE_ACCURACY', 'CONVENIENCE', 'USABILITY']);

/** 整体满意度, 服务效率, 服务水平, 服务态度: what can be ticked about a visit (domain C9). */
export const visitIndicator = z.enum(['OVERALL', 'SERVICE_EFFICIENCY', 'SERVICE_LEVEL', 'SERVICE_ATTITUDE']);

export const ratingIndicator = z.enum([
  ...caseIndicator.options,
  ...visitIndicator.exclude(['OVERALL']).options,
]);
export type RatingIndicator = z.infer<typeof ratingIndicator>;

/** One rating for a case (网上一事一评), one for a visit to a counter (现场一次一评). */
export const ratedThing = z.enum(['CASE', 'VISIT']);

/** Enough for whoever counts not to ask back. */
const ratingFacts = {
  rating: ratingId,
  about: ratedThing,
  region: regionCode,
  regionPath,
  /** Where the case was taken in, or which point was visited; the channel is that way in. */
  servicePoint: servicePointId,
  channel,
  case: caseId.optional(),
  bundle: bundleId.optional(),
  /** Of the case; none for a visit. */
  items: z.array(itemId),
  level: ratingLevel,
  bad: z.boolean(),
  givenAt: instant,
};

const about = (summary: string) => ({ topic: topics.intake, summary });

export const ratingGiven = defineEvent({
  ...about('Somebody rated a completed case or a visit (好差评); a bad rating opens its loop.'),
  type: 'hall.rating.given.v1',
  data: z.strictObject({
    ...ratingFacts,
    indicators: z.array(ratingIndicator),
    /** The device it was given on, where one stands at the counter. */
    device: deviceId.optional(),
    party: partyRef.optional(),
    /** The rater's account; absent for a visit, as a device says nothing of who presses it. */
    givenBy: z.string().optional(),
    /** Until when the rater is contacted; of bad ratings alone. */
    responseDue: answerDue.optional(),
  }),
});

const loopFacts = { ...ratingFacts, department: departmentCode };

export const ratingContacted = defineEvent({
  ...about('The center spoke with whoever rated badly, and gave the matter to a department.'),
  type: 'hall.rating.contacted.v1',
  data: z.strictObject({
    ...loopFacts,
    complexity,
    /** What it is about, without who said it. */
    matter: publicText,
    answerDue,
    onTime: z.boolean(),
    at: instant,
  }),
});

export const ratingRectified = defineEvent({
  ...about('The department put right what was rated badly, or explained it (整改).'),
  type: 'hall.rating.rectified.v1',
  data: z.strictObject({ ...loopFacts, text: publicText, onTime: z.boolean(), at: instant }),
});

export const ratingRevisited = defineEvent({
  ...about('Whoever rated badly was asked again after the rectification (回访).'),
  type: 'hall.rating.revisited.v1',
  data: z.strictObject({ ...loopFacts, answer: revisitAnswer, note: publicText.optional(), at: instant }),
});

export const ratingFlagged = defineEvent({
  ...about('A rating is part of a suspicious pattern; it counts until somebody reviews it.'),
  type: 'hall.rating.flagged.v1',
  data: z.strictObject({
    ...ratingFacts,
    device: deviceId,
    /** 30 of the best level on one device within five minutes (domain A44). */
    pattern: z.enum(['DEVICE_BURST']),
    at: instant,
  }),
});

export const ratingReviewed = defineEvent({
  ...about('A flagged rating was looked at: it goes on counting, or counts no more.'),
  type: 'hall.rating.reviewed.v1',
  data: z.strictObject({ ...ratingFacts, counts: z.boolean(), reason: publicText, at: instant }),
});

export const ratingEvents = [
  ratingGiven,
  ratingContacted,
  ratingRectified,
  ratingRevisited,
  ratingFlagged,
  ratingReviewed,
];
