import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import { agencyId, applicationId, bundleId, partyRef, regionCode, regionPath } from '../ids.ts';
import { publicText } from '../public-text.ts';

const about = (summary: string) => ({ topic: topics.intake, summary });

/** By what a signed-in agent is known: the party of the account, or the account itself. */
export const agentRef = z.union([partyRef, z.string().regex(/^sub:.{1,200}$/)]);
export type AgentRef = z.infer<typeof agentRef>;

/** What an agent may act in: one application, under its number from the draft on, or a bundle's items in one region. */
export const agencyScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('APPLICATION'), application: applicationId }),
  z.strictObject({
    kind: z.literal('BUNDLE'),
    bundle: bundleId,
    /** With all that lies below them; every item of the bundle where absent. */
    items: z.array(z.string().max(40)).min(1).max(200).optional(),
  }),
]);
export type AgencyScope = z.infer<typeof agencyScope>;

export const agencyAct = z.enum([
  'PREVIEW',
  'SAVE_DRAFT',
  'UPLOAD',
  'SUBMIT',
  'BOOK',
  'SEE',
  'CORRECT',
  'WITHDRAW',
]);
export type AgencyAct = z.infer<typeof agencyAct>;

const subject = { agency: agencyId, party: partyRef };

export const agencyGranted = defineEvent({
  ...about('A party lets an agent act for it, within a scope and until a day (授权委托).'),
  type: 'hall.agency.granted.v1',
  data: z.strictObject({
    ...subject,
    agent: agentRef,
    region: regionCode,
    regionPath,
    scope: agencyScope,
    /** The last day on which the agent may act. */
    validTo: localDate,
    /** Number of the paper that a clerk recorded at the window; absent where the party granted it signed in. */
    paper: publicText.optional(),
    at: instant,
  }),
});

export const agencyRevoked = defineEvent({
  ...about('An agent may not act any more: revoked by the party, or laid down by the agent.'),
  type: 'hall.agency.revoked.v1',
  data: z.strictObject({
    ...subject,
    how: z.enum(['BY_PARTY', 'BY_AGENT', 'AT_WINDOW']),
    paper: publicText.optional(),
    at: instant,
  }),
});

export const agencyExercised = defineEvent({
  ...about('An agent set about an act under a grant; written down before it is done.'),
  type: 'hall.agency.exercised.v1',
  data: z.strictObject({ ...subject, act: agencyAct, application: applicationId.optional(), at: instant }),
});

export const agencyEvents = [agencyGranted, agencyRevoked, agencyExercised];
