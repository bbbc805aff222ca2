import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import { partyRef, regionCode, regionPath } from '../ids.ts';
import { noticeSettings } from '../notice-settings.ts';
import { noticeCategory } from '../notice-terms.ts';

const about = (summary: string) => ({ topic: topics.notification, summary });

export const noticeSettingsChanged = defineEvent({
  ...about('A region decided anew about its notices.'),
  type: 'hall.notice-settings.changed.v1',
  data: z.strictObject({
    region: regionCode,
    regionPath,
    settings: noticeSettings,
    changedBy: z.string(),
    at: instant,
  }),
});

export const noticeRulesAdopted = defineEvent({
  ...about('The hall owes notices by these versions of its own rules from now on.'),
  type: 'hall.notice-rules.adopted.v1',
  data: z.strictObject({
    /** `task-refused@1` */
    rules: z.array(z.string()).min(1),
    /** Events from then on; all, where absent. */
    since: instant.optional(),
    at: instant,
  }),
});

export const noticePreferencesChanged = defineEvent({
  ...about('A party said which kinds of notices it does not want.'),
  type: 'hall.notice-preferences.changed.v1',
  data: z.strictObject({ party: partyRef, optedOut: z.array(noticeCategory), at: instant }),
});

export const noticeSetupEvents = [noticeSettingsChanged, noticeRulesAdopted, noticePreferencesChanged];
