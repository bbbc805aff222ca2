import {
  type AgencyScope,
  type AgentRef,
  agencyId,
  agentRef,
  applicationId,
  bundleId,
} from '@walking-hall/contracts';
import { decideAgency } from '../agency/agency.decide.ts';
import { evolveAgency } from '../agency/agency.evolve.ts';
import {
  type AgencyCommand,
  type AgencyState,
  type Granted,
  type Matter,
  noAgency,
} from '../agency/agency.ts';
import { received } from './library-applications.ts';
import { path, region } from './library-world.ts';

// What a party grants, and what is done under it.

export const { party } = received;
export const bundle = bundleId.parse('lending-library');
export const [agent, other] = ['sub:agent-1', 'sub:agent-2'].map((ref) => agentRef.parse(ref)) as [
  AgentRef,
  AgentRef,
];
export const [first, second] = ['01', '02'].map((digits) => agencyId.parse(`agc_${digits.repeat(12)}`)) as [
  Granted['agency'],
  Granted['agency'],
];
export const application = applicationId.parse(`app_${'0a'.repeat(12)}`);
export const day = (date: string) => `${date}T10:00:00.000+08:00`;
export const today = '2026-07-17';

export const wholeBundle: AgencyScope = { kind: 'BUNDLE', bundle };
export const granted = (parts: Partial<Granted> = {}): Granted => ({
  agency: first,
  party,
  agent,
  region,
  regionPath: path,
  scope: wholeBundle,
  validTo: '2026-07-20',
  at: day(today),
  ...parts,
});
export const grant = (parts: Partial<Granted> = {}): AgencyCommand => ({
  kind: 'grant',
  granted: granted(parts),
  at: day(today),
});
export const revoke = (agency = first, date = today): AgencyCommand => ({
  kind: 'revoke',
  revoked: { agency, party, how: 'BY_PARTY', at: day(date) },
  at: day(date),
});
export const cardMatter: Matter = { application, regionPath: path, bundle, lines: [['card-person', 'card']] };
export const exercise = (
  parts: Partial<Extract<AgencyCommand, { kind: 'exercise' }>> = {},
): AgencyCommand => ({
  kind: 'exercise',
  refs: [agent],
  matter: cardMatter,
  act: 'SUBMIT',
  at: day(today),
  ...parts,
});

export const after = (...commands: readonly AgencyCommand[]): AgencyState =>
  commands.reduce((state, command) => decideAgency(command, state).reduce(evolveAgency, state), noAgency);
export const outcome = (command: AgencyCommand, state: AgencyState): string => {
  try {
    return decideAgency(command, state)
      .map(({ type }) => type)
      .join();
  } catch (error) {
    return error instanceof Error ? error.message : 'no error';
  }
};
export const exercised = 'hall.agency.exercised.v1';
