import type { HallClaims } from '@walking-hall/contracts';
import type { IntakeSchemas } from '@walking-hall/contracts/clients';
import { good } from '../support/hall-clients.ts';
import type { Hall } from '../support/hall-process.ts';
import { type Person, personOf } from '../support/people.ts';
import type { Asked, ExpectedProblem } from '../support/problems.ts';
import {
  accept,
  grant,
  householdOrder,
  pointOf,
  setUpTeaRegion,
  submit,
  type TeaRegion,
} from '../support/tea-region.ts';

/** Something that the hall refuses: sent as it is to the stage below. */
export type Case = readonly [name: string, asked: (stage: Stage) => Asked, expected: ExpectedProblem];

type Order = IntakeSchemas['OrderRequest'];

/** A region with an application in, a case with one task decided and one open, and a neighbour without tea. */
export interface Stage {
  readonly region: TeaRegion;
  readonly neighbour: TeaRegion;
  readonly person: Person;
  /** The party's application that nobody has accepted yet. */
  readonly received: string;
  readonly decidedTask: string;
  readonly openTask: string;
  /** An order that would be taken, but for what is changed in it. */
  order(change: Partial<Order>): Asked;
  /** A decision that would be taken, but for what is changed in it. */
  decision(task: string, change?: Partial<Asked>): Asked;
  acceptance(as: HallClaims | undefined, change?: Partial<Asked>): Asked;
}

/** A key that was used for an order. */
export const usedKey = 'used';

export async function setUpStage(hall: Hall): Promise<Stage> {
  const region = await setUpTeaRegion(hall, { itemsOff: ['T5-04'] });
  const neighbour = await setUpTeaRegion(hall, { code: '330105', enabled: false });
  await setUpSalonPoint(hall, region);
  const person = personOf(1);
  const applicant = hall.as(person.account);
  const good = householdOrder(region, person);

  const { application: received } = await submit(applicant, good, usedKey);
  const { case: caseId } = await accept(hall.as(region.clerk), (await submit(applicant, good)).application);
  await hall.settle();
  const [decidedTask, openTask] = [`${caseId}.T1-01-02`, `${caseId}.T5-06`];
  await grant(hall.as(region.officer('market-regulation')), decidedTask);

  const post = (path: string, as: HallClaims | undefined, body: unknown): Asked => ({
    method: 'POST',
    path,
    ...(as && { as }),
    body,
  });
  return {
    region,
    neighbour,
    person,
    received,
    decidedTask,
    openTask,
    order: ({ form, ...change }) =>
      post('/intake/applications', person.account, { ...good, ...change, form: { ...good.form, ...form } }),
    decision: (task, change) => ({
      ...post(`/bundle-routing/tasks/${task}/decision`, region.officer('salon'), { outcome: 'GRANTED' }),
      ...change,
    }),
    acceptance: (as, change) => ({
      ...post(`/intake/applications/${received}/acceptance`, as, {}),
      ...change,
    }),
  };
}

async function setUpSalonPoint(hall: Hall, region: TeaRegion): Promise<void> {
  const params = { path: { servicePointId: pointOf(region.code, 'salon') } };
  const body = {
    name: { zh: '茗家沙龙', en: 'Salon' },
    kind: 'HALL' as const,
    region: region.code,
    offers: [{ bundle: 'tea', items: ['T5-06'] }],
  };
  good(await hall.as(region.admin).intake.PUT('/service-points/{servicePointId}', { params, body }));
}
