import { bundleLocalId, text } from '@walking-hall/bundle-sdk';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { taskId } from '../ids.ts';
import { publicText } from '../public-text.ts';
import { caseFacts } from './case-facts.ts';
import { routing } from './routing-topic.ts';

const about = { ...caseFacts, milestone: bundleLocalId, name: text };

export const milestoneReported = defineEvent({
  ...routing('Something happened that no department decides, and that tasks wait for.'),
  type: 'hall.case.milestone-reported.v1',
  data: z.strictObject({
    ...about,
    /** The day on which it happened. */
    date: localDate,
    /** Where the proof of it can be found. */
    evidence: publicText,
    at: instant,
  }),
});

export const milestoneClosed = defineEvent({
  ...routing(
    'A milestone does not count in this case any more, reported or not, because what leads to it is lost.',
  ),
  type: 'hall.case.milestone-closed.v1',
  data: z.strictObject({ ...about, because: taskId, at: instant }),
});
