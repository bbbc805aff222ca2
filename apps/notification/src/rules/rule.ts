import { text } from '@walking-hall/bundle-sdk';
import { noticeCategory, noticeChannel } from '@walking-hall/contracts';
import { z } from 'zod';

/** What must hold of an event's terms. As data, so that a bundle's rules and the hall's own are read alike. */
export const ruleCondition = z.union([
  z.strictObject({ term: z.string(), is: z.union([z.string(), z.boolean()]) }),
  /** At least one of these is among the term's values. */
  z.strictObject({ term: z.string(), has: z.array(z.string()).min(1) }),
]);
export type RuleCondition = z.infer<typeof ruleCondition>;

/** Which event owes a notice to whom, on which channels, in which words. */
export const rule = z.strictObject({
  /** `task-refused`, or with its bundle: `lending-library/card-ready`. */
  id: z.string(),
  version: z.string(),
  /** Type of the event. */
  on: z.string(),
  /** `MANAGERS` are those of the event's region. */
  to: z.enum(['APPLICANT', 'DEPARTMENT', 'MANAGERS']),
  category: noticeCategory,
  /** All that it may leave by; a region or the hall has fewer, and then the notice says so. */
  channels: z.array(noticeChannel).min(1),
  /** All of them must hold. */
  when: z.array(ruleCondition).optional(),
  /** Placeholders `{name}` take the notice's parameters. */
  title: text,
  body: text,
});
export type Rule = z.infer<typeof rule>;

/** What a notice keeps of its rule. */
export function ruleRef({ id, version }: Pick<Rule, 'id' | 'version'>): string {
  return `${id}@${version}`;
}
