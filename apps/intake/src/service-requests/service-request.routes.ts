import { randomUUID } from 'node:crypto';
import {
  answerServiceRequest,
  forwardServiceRequest,
  getServiceRequest,
  listDepartmentServiceRequests,
  listServiceRequests,
  openServiceRequest,
  serviceRequestId,
} from '@walking-hall/contracts';
import { createKeyedQueue, type Page, type Persistence } from '@walking-hall/persistence';
import { type BoundRoute, executeContext, requireRegion, route } from '@walking-hall/service-kit';
import { officeMinutesBetween, type WorkingCalendar } from '@walking-hall/working-calendar';
import { requireListed } from '../feedback/departments.ts';
import type { OwnWords } from '../feedback/own-words.ts';
import type { ServicePointStore } from '../service-points/service-point.store.ts';
import { channelOf } from '../service-points/service-point.ts';
import type { FoundServiceRequest, ServiceRequestStore } from './service-request.store.ts';
import {
  requestsByStatus,
  requestsOfDepartment,
  type ServiceRequestDocument,
} from './service-request.views.ts';

export interface ServiceRequestRoutesDeps {
  readonly store: ServiceRequestStore;
  readonly persistence: Persistence;
  readonly points: ServicePointStore;
  readonly words: OwnWords;
  readonly calendar: WorkingCalendar;
  /** 24 hex digits, always the same for a text, which nobody outside can work out. */
  readonly hexOf: (text: string) => string;
}

export function serviceRequestRoutes(deps: ServiceRequestRoutesDeps): readonly BoundRoute[] {
  const { store, points, words, calendar, hexOf } = deps;
  const { views } = deps.persistence;
  // The words and the commit are two writes: nobody else's words of the same request may come in between.
  const turns = createKeyedQueue();

  return [
    route(openServiceRequest, async (request) => {
      const { servicePoint, kind, text, party } = request.body;
      const { command, principal, now } = request;
      const { doc: point } = await points.getPoint(servicePoint);
      requireRegion(principal, point.regionPath);
      const id = serviceRequestId.parse(`sr_${hexOf(`service request ${command?.id ?? randomUUID()}`)}`);
      const opened = {
        request: id,
        kind,
        region: point.region,
        regionPath: point.regionPath,
        servicePoint,
        channel: channelOf[point.kind],
        level: 'STATION' as const,
        openedAt: now,
        ...(party === undefined ? {} : { party }),
      };
      const found = await turns.run(id, async () => {
        // First the vault, then the commit; and nothing over the words of the request that stands.
        if (!(await store.requests.load(id))) await words.keep(id, party, { text }, now);
        return store.execute(id, { kind: 'open', opened }, executeContext(request));
      });
      return { ...(await answer(found)), location: `/service-requests/${id}` };
    }),
    route(getServiceRequest, async ({ params, scope }) =>
      answer(await store.getRequest(params.serviceRequestId, scope)),
    ),
    route(listServiceRequests, async ({ query: { region, status, ...page }, scope }) =>
      pageOf(await views.find(requestsByStatus, { equals: { region, status }, ...page }, scope)),
    ),
    route(listDepartmentServiceRequests, async ({ params, query: { status, ...page }, scope }) => {
      const department = params.departmentCode;
      requireListed(scope, department);
      return pageOf(
        await views.find(requestsOfDepartment, { equals: { department, status }, ...page }, scope),
      );
    }),
    route(answerServiceRequest, async (request) => {
      const { params, body, principal, scope, now } = request;
      const { doc } = await store.getRequest(params.serviceRequestId, scope);
      const { officeHours } = (await points.getPoint(doc.servicePoint)).doc;
      const officeMinutes = officeMinutesBetween(doc.openedAt, now, calendar, officeHours);
      const { departments = [] } = principal;
      const command = { kind: 'answer' as const, ...body, officeMinutes, departments, at: now };
      return answer(await store.execute(doc.request, command, executeContext(request)));
    }),
    route(forwardServiceRequest, async (request) => {
      const { params, body, principal, scope, now } = request;
      const { doc } = await store.getRequest(params.serviceRequestId, scope);
      const { departments = [] } = principal;
      const command = { kind: 'forward' as const, ...body, departments, at: now };
      return answer(await store.execute(doc.request, command, executeContext(request)));
    }),
  ];

  async function answer({ doc, seq }: FoundServiceRequest) {
    return { body: await shown(doc), seq };
  }

  async function pageOf({ documents, next }: Page<ServiceRequestDocument>) {
    return { body: { entries: await Promise.all(documents.map(({ doc }) => shown(doc))), next } };
  }

  async function shown({ regionPath: _r, party: _p, ...request }: ServiceRequestDocument) {
    const text = (await words.find(request.request))?.text;
    return { ...request, ...(text === undefined ? {} : { text }) };
  }
}
