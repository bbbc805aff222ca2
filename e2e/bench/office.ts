import { applicationId, type CaseId, caseIdOf, taskIdOf } from '@walking-hall/contracts';
import { z } from 'zod';
import type { HallClients } from '../support/hall-clients.ts';
import { personOf } from '../support/people.ts';
import { householdItems, householdOrder, type TeaRegion } from '../support/tea-region.ts';
import { goodText, type JsonClient } from './json-client.ts';
import { sleep } from './load.ts';

const departments: Readonly<Record<string, string>> = { 'T1-01-02': 'market-regulation', 'T5-06': 'salon' };
const received = z.object({ application: z.string() });

/** The number of somebody who has not come before. */
export type NextPerson = () => number;

/** How many of them can ask one instance at the same time. */
export const connections = 64;

/** Those who take in, decide and hand out, over HTTP, as fast as they are asked to. */
export interface Office {
  /** From sending an application to seeing each of its tasks in its department, acceptance included. */
  submitAndSee(person: number): Promise<void>;
  /** Submit, accept, decide every task, release. */
  wholeLife(person: number): Promise<void>;
}

export function bodyFor(region: TeaRegion, person: number): string {
  return JSON.stringify(householdOrder(region, personOf(person)));
}

/** @param client stays open: several offices may share it */
export async function openOffice(
  hall: Pick<HallClients, 'tokenOf'>,
  region: TeaRegion,
  client: JsonClient,
): Promise<Office> {
  const clerk = await hall.tokenOf(region.clerk);
  const officers = new Map<string, string>();
  for (const [item, department] of Object.entries(departments))
    officers.set(item, await hall.tokenOf(region.officer(department)));

  /** @returns the application's id */
  async function submitAndAccept(person: number): Promise<string> {
    const answer = await client.send('POST', '/intake/applications', {
      token: clerk,
      key: `bench-${person}`,
      body: bodyFor(region, person),
    });
    const { application } = received.parse(JSON.parse(goodText(answer)));
    const path = `/intake/applications/${application}/acceptance`;
    goodText(await client.send('POST', path, { token: clerk, body: '{}' }));
    return application;
  }

  return {
    async submitAndSee(person) {
      const application = await submitAndAccept(person);
      await Promise.all(
        householdItems.map((item) =>
          patiently(() =>
            client.send('GET', `/bundle-routing/tasks/${taskOf(application, item)}`, {
              token: officers.get(item) ?? '',
            }),
          ),
        ),
      );
    },
    async wholeLife(person) {
      const application = await submitAndAccept(person);
      for (const item of householdItems) {
        await patiently(() =>
          client.send('POST', `/bundle-routing/tasks/${taskOf(application, item)}/decision`, {
            token: officers.get(item) ?? '',
            body: '{"outcome":"GRANTED"}',
          }),
        );
      }
      const path = `/bundle-routing/cases/${caseOf(application)}/release`;
      const released = await client.send('POST', path, { token: clerk, body: '{}' });
      // What was decided last may have released everything already.
      if (released.status !== 409) goodText(released);
    },
  };
}

/** One person after the other. */
export function peopleInTurn(): NextPerson {
  let next = 1;
  return () => next++;
}

/**
 * A case opens a moment after the acceptance: until then its tasks are not there. Who has waited long asks less often, or the
 * asking would be what a busy hall is busy with.
 */
async function patiently(ask: () => ReturnType<JsonClient['send']>): Promise<void> {
  const started = performance.now();
  for (;;) {
    const answer = await ask();
    if (answer.status !== 404) {
      goodText(answer);
      return;
    }
    await sleep(Math.max(2, (performance.now() - started) / 10));
  }
}

function caseOf(application: string): CaseId {
  return caseIdOf(applicationId.parse(application));
}

function taskOf(application: string, item: string): string {
  return taskIdOf(caseOf(application), item);
}
