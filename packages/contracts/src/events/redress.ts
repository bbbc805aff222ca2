import { origin } from '@walking-hall/bundle-sdk';
import { localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';

// The loop that a bad rating and a complaint both go through.

/** Until when an answer is owed: the day, after how many working days that is, and who set that number. */
export const answerDue = z.strictObject({ date: localDate, workingDays: z.number().int().min(0), origin });
export type AnswerDue = z.infer<typeof answerDue>;

/** 即时整改 or 复杂: decides how long the answer may take (domain C9). */
export const complexity = z.enum(['SIMPLE', 'COMPLEX']);
export type Complexity = z.infer<typeof complexity>;

/** What the person said when asked afterwards (回访). */
export const revisitAnswer = z.enum(['SATISFIED', 'NOT_SATISFIED']);
export type RevisitAnswer = z.infer<typeof revisitAnswer>;
