import {
  type activitySignedUp,
  type caseDelivered,
  type caseOpened,
  type EventBody,
  readTaskId,
  type resultsReleased,
  type serviceOffered,
} from '@walking-hall/contracts';
import type { EventFacts } from './event-facts.ts';
import type { Known } from './known.ts';
import { joined, momentOf, same } from './words.ts';

type Data<D> = EventBody<D>['data'];

/** The case opens with its plan: what "accepted" means to the applicant is the date by which all is done. */
export function describeCaseOpened(data: Data<typeof caseOpened>, { bundle }: Known): EventFacts {
  const { application, plan, departments, deficiencies } = data;
  const codes = [...new Set(plan.tasks.flatMap(({ department }) => departments[department] ?? []))];
  return {
    type: 'hall.case.opened.v1',
    about: data.case,
    region: data.regionPath,
    party: data.party,
    departments: codes,
    terms: { items: plan.tasks.map(({ item }) => item), deficient: deficiencies.length > 0 },
    params: {
      caseId: data.case,
      applicationId: application,
      promiseDate: plan.promiseDate,
      dueDate: plan.promiseDate,
      item: joined(plan.tasks.map(({ name }) => name)),
      department: joined(codes.map((code) => bundle?.departments[code] ?? same(code))),
      deficiencies: deficiencies.map((material) => bundle?.materials[material] ?? same(material)),
    },
  };
}

/** One event for the whole set, hence one notice, however many results it holds. */
export function describeReleased(data: Data<typeof resultsReleased>, { subject, bundle }: Known): EventFacts {
  const { results } = data;
  const codes = subject?.departments ?? [];
  const numbers = results.flatMap(({ number }) => (number === undefined ? [] : [number]));
  return {
    ...ofCase('hall.case.results-released.v1', data),
    departments: codes,
    terms: { items: results.map(({ task }) => readTaskId(task).item) },
    params: {
      caseId: data.case,
      count: results.length,
      results: results.map(({ name, number }) =>
        number === undefined ? name : { zh: `${name.zh}（${number}）`, en: `${name.en} (${number})` },
      ),
      item: joined(results.map(({ name }) => name)),
      resultNumber: numbers.length > 0 ? joined(numbers.map(same)) : '—',
      department: joined(codes.map((code) => bundle?.departments[code] ?? same(code))),
    },
  };
}

export function describeDelivered(data: Data<typeof caseDelivered>): EventFacts {
  return {
    ...ofCase('hall.case.delivered.v1', data),
    params: { caseId: data.case, how: deliveryWords[data.proof.kind] },
  };
}

export function describeServiceOffered(data: Data<typeof serviceOffered>): EventFacts {
  return {
    ...ofCase('hall.case.service-offered.v1', data),
    params: { caseId: data.case, service: data.serviceName },
  };
}

/**
 * Seats are told of by the activity, which knows neither party nor words.
 * @throws Error where the case or activity was not heard of yet: the message comes again
 */
export function describeSignedUp(
  data: Data<typeof activitySignedUp>,
  { subject, activity }: Known,
): EventFacts {
  if (!subject) throw new Error(`${data.case} has not been heard of yet`);
  if (!activity) throw new Error(`the activity ${data.activity} has not been heard of yet`);
  const { seat, waiting } = data;
  return {
    type: 'hall.activity.signed-up.v1',
    about: data.case,
    region: subject.regionPath,
    party: subject.party,
    departments: [],
    terms: { seated: seat !== undefined, waiting: seat === undefined && waiting !== undefined },
    params: {
      caseId: data.case,
      activity: activity.name,
      startsAt: momentOf(activity.startsAt),
      ...(seat === undefined ? {} : { seat }),
      ...(waiting === undefined ? {} : { waiting }),
    },
  };
}

const deliveryWords = {
  ELECTRONIC: { zh: '电子送达', en: 'electronically' },
  SIGNATURE: { zh: '当面签收', en: 'against signature' },
  COURIER: { zh: '邮寄送达', en: 'by courier' },
  HANDOVER_CODE: { zh: '网格员凭码送达', en: 'by a grid worker, against your code' },
} as const;

/** What every event of a case tells. */
export function ofCase(
  type: string,
  data: { readonly case: string; readonly regionPath: string; readonly party: string },
): Omit<EventFacts, 'params'> {
  return { type, about: data.case, region: data.regionPath, party: data.party, departments: [], terms: {} };
}
