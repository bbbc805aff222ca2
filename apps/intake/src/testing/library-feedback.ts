import {
  applicationId,
  type CaseId,
  caseCompleted,
  caseIdOf,
  eventOf,
  type HallClaims,
  type HallEventBody,
  partyRef,
} from '@walking-hall/contracts';
import { accept } from './library-acts.ts';
import { at, path, region } from './library-world.ts';
import type { Hall } from './open-intake.ts';

// Who says something back to the library, and who hears it.

export const supervisor: HallClaims = { sub: 'supervisor-1', roles: ['supervisor'], region: path };
export const stacks = '330106:stacks';
export const desk = '330106:desk';
export const officerOf = (...departments: string[]): HallClaims => ({
  sub: `officer-of-${departments.join('-')}`,
  roles: ['officer'],
  departments,
});
/** Runs the center, and works in a department beside. */
export const managerOf = (...departments: string[]): HallClaims => ({
  sub: 'manager-2',
  roles: ['center-admin'],
  region: path,
  departments,
});

/** A case of the reader's that was accepted and goes on. */
export async function openCase(hall: Hall): Promise<CaseId> {
  const { application } = await hall.submitted();
  await accept(hall, application);
  return caseIdOf(application);
}

/** The same, completed. */
export async function completeCase(hall: Hall): Promise<CaseId> {
  const { application, bundle, party, channel } = await hall.submitted();
  await accept(hall, application);
  const id = caseIdOf(applicationId.parse(application));
  await hall.hear(
    eventOf(caseCompleted, {
      case: id,
      application,
      region,
      regionPath: path,
      bundle,
      party: partyRef.parse(party),
      channel,
      granted: 1,
      refused: 0,
      openedAt: at,
      workingDays: 1,
      onTime: true,
      at,
    }),
  );
  return id;
}

/** The events of a stream, oldest first. */
export async function eventsOf(hall: Hall, stream: string): Promise<readonly HallEventBody[]> {
  return (await hall.persistence.streams.read(stream)).flatMap(({ events }) => events);
}
