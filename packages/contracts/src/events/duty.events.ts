import { bundleLocalId, text } from '@walking-hall/bundle-sdk';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { caseFacts } from './case-facts.ts';
import { routing } from './routing-topic.ts';

const about = {
  ...caseFacts,
  duty: bundleLocalId,
  name: text,
  /** The last day on which it can be met. */
  dueDate: localDate,
  at: instant,
};

export const dutyStarted = defineEvent({
  ...routing('The time of a duty of the applicant runs.'),
  type: 'hall.case.duty-started.v1',
  data: z.strictObject({
    ...about,
    /** The day of what started it, which is not counted. */
    since: localDate,
    /** The working day on which the applicant is warned. */
    warnDate: localDate,
  }),
});

export const dutyWarned = defineEvent({
  ...routing('The time of a duty is nearly over.'),
  type: 'hall.case.duty-warned.v1',
  data: z.strictObject({ ...about, consequence: text }),
});

export const dutyMet = defineEvent({
  ...routing('The applicant did in time what the duty asks for.'),
  type: 'hall.case.duty-met.v1',
  data: z.strictObject({ ...about, metDate: localDate }),
});

export const dutyMissed = defineEvent({
  ...routing('The time of a duty is over, and it is not met.'),
  type: 'hall.case.duty-missed.v1',
  data: z.strictObject({ ...about, consequence: text }),
});
