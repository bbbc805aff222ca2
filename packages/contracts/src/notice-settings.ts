import { instant, timeOfDay } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { localizedText } from './http/common.http.ts';
import { noticeChannel } from './notice-terms.ts';

const longText = z.string().min(1).max(2000);

/** The words of a rule, in which `{name}` takes the notice's parameter of that name. */
export const noticeWording = z.strictObject({
  title: localizedText,
  body: z.strictObject({ zh: longText, en: longText }),
});
export type NoticeWording = z.infer<typeof noticeWording>;

/** `task-refused`, or with its bundle: `lending-library/card-ready`. */
export const noticeRuleId = z
  .string()
  .max(100)
  .regex(/^[a-z0-9-]+(\/[A-Za-z0-9-]+)?$/);

/** A rule on all channels, a channel for all rules, or one rule on one channel. */
const switchedOff = z
  .strictObject({ rule: noticeRuleId.optional(), channel: noticeChannel.optional() })
  .refine(({ rule, channel }) => rule !== undefined || channel !== undefined, {
    params: { code: 'field_required' },
  });

const dailyCap = z.number().int().min(0).max(1_000_000).optional();

/**
 * What a region decides about notices: for itself and all regions below it. It takes away and words anew; what the law
 * obliges to say (`DUTY`) stays readable in the feed whatever is switched off.
 */
export const noticeSettings = z.strictObject({
  off: z.array(switchedOff).max(500).default([]),
  /** By rule. */
  wordings: z.record(noticeRuleId, noticeWording).default({}),
  /** How many notices of the region may leave by a channel in a day. */
  dailyCaps: z.strictObject({ EMAIL: dailyCap, SMS: dailyCap, GROUP: dailyCap }).prefault({}),
  /** When nothing leaves the hall but alerts. `from` after `to` goes over midnight. */
  quietHours: z.strictObject({ from: timeOfDay, to: timeOfDay }).optional(),
});
export type NoticeSettings = z.infer<typeof noticeSettings>;

/** One version of a region's settings; who decided it, and when. */
export const noticeSettingsVersion = z.strictObject({
  region: z.string(),
  version: z.number().int(),
  settings: noticeSettings,
  /** Subject of the token. */
  changedBy: z.string(),
  changedAt: instant,
});
