import { applicationId, type CaseId, caseIdOf, taskIdOf } from '@walking-hall/contracts';
import { z } from 'zod';
import type { Hall } from '../support/hall-process.ts';
import { personOf } from '../support/people.ts';
import { householdItems, householdOrder, type TeaRegion } from '../support/tea-region.ts';
import { createJsonClient, goodText, type JsonClient } from './json-client.ts';
import { sleep } from './load.ts';

const departments: Readonly<Record<string, string>> = { 'T1-01-02': 'market-regulation', 'T5-06': 'salon' };
const received = z.object({ application: z.string() });

/** Those who take in, decide and hand out, over HTTP, as fast as they are asked to. */
export interface Office {
  /** @returns the application's id */
  submit(person: number): Promise<string>;
  accept(application: string): Promise<void>;
  /** Resolves once every task of the case can be seen in its department. */
  seeTasks(application: string): Promise<void>;
  /** Submit, accept, decide every task, release. */
  wholeLife(person: number): Promise<void>;
  close(): Promise<void>;
}

export function bodyFor(region: TeaRegion, person: number): string {
  return JSON.stringify(householdOrder(region, personOf(person)));
}

export async function openOffice(hall: Hall, region: TeaRegion, connections: number): Promise<Office> {
  const client: JsonClient = createJsonClient(hall.url, connections);
  const clerk = await hall.tokenOf(region.clerk);
  const officers = new Map<string, string>();
  for (const [item, department] of Object.entries(departments))
    officers.set(item, await hall.tokenOf(region.officer(department)));

  const office: Office = {
    async submit(person) {
      const answer = await client.send('POST', '/intake/applications', {
        token: clerk,
        key: `bench-${person}`,
        body: bodyFor(region, person),
      });
      return received.parse(JSON.parse(goodText(answer))).application;
    },
    async accept(application) {
      const path = `/intake/applications/${application}/acceptance`;
      goodText(await client.send('POST', path, { token: clerk, body: '{}' }));
    },
    async seeTasks(application) {
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
      const application = await office.submit(person);
      await office.accept(application);
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
    close: () => client.close(),
  };
  return office;
}

/** A case opens a moment after the acceptance: until then its tasks are not there. */
async function patiently(ask: () => ReturnType<JsonClient['send']>): Promise<void> {
  for (;;) {
    const answer = await ask();
    if (answer.status !== 404) {
      goodText(answer);
      return;
    }
    await sleep(2);
  }
}

function caseOf(application: string): CaseId {
  return caseIdOf(applicationId.parse(application));
}

function taskOf(application: string, item: string): string {
  return taskIdOf(caseOf(application), item);
}
