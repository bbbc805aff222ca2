import { text } from '@walking-hall/bundle-sdk';
import { z } from 'zod';
import { channelName } from '../channels/channel.ts';

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
  to: z.enum(['APPLICANT', 'DEPARTMENT']),
  channels: z.array(channelName).min(1),
  /** All of them must hold. */
  when: z.array(ruleCondition).optional(),
  /** Placeholders `{name}` take the notice's parameters. */
  title: text,
  body: text,
});
export type Rule = z.infer<typeof rule>;

/** Names the very wording: what a notice keeps of its rule. */
export function ruleRef({ id, version }: Pick<Rule, 'id' | 'version'>): string {
  return `${id}@${version}`;
}
