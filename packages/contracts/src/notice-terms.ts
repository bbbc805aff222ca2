import { text } from '@walking-hall/bundle-sdk';
import { z } from 'zod';

/** Ways out of the hall: the feed (站内消息), e-mail, text message (短信), and a group where staff work together (工作群). */
export const noticeChannel = z.enum(['IN_APP', 'EMAIL', 'SMS', 'GROUP']);
export type NoticeChannel = z.infer<typeof noticeChannel>;

/**
 * How much a notice must get through: `DUTY` is what the law obliges to say (告知义务), `PROGRESS` how a case goes on,
 * `ALERT` what somebody has to act on now (预警), `OFFER` what is pushed unasked (政策推送); of that alone a party can opt
 * out (PIPL art. 24).
 */
export const noticeCategory = z.enum(['DUTY', 'PROGRESS', 'ALERT', 'OFFER']);
export type NoticeCategory = z.infer<typeof noticeCategory>;

/** Why a notice was not sent: nobody knows an address, no way out, a switch of the region, the party’s wish, the cap. */
export const skipReason = z.enum(['NO_ADDRESS', 'CHANNEL_OFF', 'RULE_OFF', 'OPTED_OUT', 'OVER_DAILY_CAP']);
export type SkipReason = z.infer<typeof skipReason>;

/** Why a notice waits though it could be sent. */
export const deferReason = z.enum(['QUIET_HOURS', 'OVER_DAILY_CAP']);
export type DeferReason = z.infer<typeof deferReason>;

/** What a text's placeholder stands for: a word, a number, a word in each language, or a list of those, a line each. */
export const noticeParam = z.union([z.string(), z.number(), text, z.array(text)]);
export type NoticeParam = z.infer<typeof noticeParam>;
