import { partyRef, regionPath, serviceRequest } from '@walking-hall/contracts';
import { defineQuery, defineView } from '@walking-hall/persistence';
import type { z } from 'zod';
import type { ServiceRequest, ServiceRequestState } from './service-request.ts';

/** Requests without the askers' words, with whom they are shown to. */
export const serviceRequestView = defineView({
  name: 'service_requests',
  schema: serviceRequest.omit({ text: true }).extend({ regionPath, party: partyRef.optional() }),
  indexes: {
    byStatus: ['region', 'status', 'openedAt'],
    byDepartment: ['department', 'status', 'openedAt'],
  },
  scope: { region: 'regionPath', department: 'department', party: 'party' },
});
export type ServiceRequestDocument = z.infer<typeof serviceRequestView.schema>;

const orderBy = 'openedAt';
export const requestsByStatus = defineQuery(serviceRequestView, { equals: ['region', 'status'], orderBy });
export const requestsOfDepartment = defineQuery(serviceRequestView, {
  equals: ['department', 'status'],
  orderBy,
});

export function serviceRequestPuts(id: string, state: ServiceRequestState) {
  if (state.status === 'NONE') return [];
  return [{ view: serviceRequestView, key: id, doc: serviceRequestDocument(state) }];
}

export function serviceRequestDocument(state: ServiceRequest): ServiceRequestDocument {
  const { opened, status, level, department, answers, firstAnswerOfficeMinutes } = state;
  const [first] = answers;
  return {
    ...opened,
    status,
    level,
    ...(department === undefined ? {} : { department }),
    answers: [...answers],
    ...(first === undefined ? {} : { firstAnsweredAt: first.at }),
    ...(firstAnswerOfficeMinutes === undefined ? {} : { firstAnswerOfficeMinutes }),
    ...(state.status === 'SOLVED' ? { solvedAt: state.solvedAt } : {}),
  };
}
