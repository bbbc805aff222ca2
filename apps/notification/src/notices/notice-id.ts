import { createHash } from 'node:crypto';
import { z } from 'zod';

export const noticeId = z
  .string()
  .regex(/^ntc_[0-9a-f]{32}$/)
  .brand('NoticeId');
export type NoticeId = z.infer<typeof noticeId>;

export interface NoticeKey {
  readonly event: string;
  /** Without its version: an event that comes again after a rule was worded anew owes nothing more. */
  readonly ruleId: string;
  readonly recipient: string;
  readonly channel: string;
}

/** The one notice of an event, a rule, a recipient and a channel. The same key gives the same id, on every machine. */
export function noticeIdOf({ event, ruleId, recipient, channel }: NoticeKey): NoticeId {
  // As a JSON array, so that no two lists of parts read alike when joined.
  const key = JSON.stringify([event, ruleId, recipient, channel]);
  return noticeId.parse(`ntc_${createHash('sha256').update(key).digest('hex').slice(0, 32)}`);
}
