import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { channel } from '../events/application-parts.ts';
import { handlingLevel, serviceRequestKind } from '../events/service-request.events.ts';
import { departmentCode, partyRef, regionCode, servicePointId, serviceRequestId } from '../ids.ts';
import { publicText } from '../public-text.ts';
import { pageOf, pageQuery } from './common.http.ts';
import { ownWords } from './redress-bodies.ts';
import { followers, managers, staff } from './staff-roles.ts';

/** `OPEN` until an answer solves it, answered or not. */
export const serviceRequestStatus = z.enum(['OPEN', 'SOLVED']);
export type ServiceRequestStatus = z.infer<typeof serviceRequestStatus>;

export const serviceRequest = z.strictObject({
  request: serviceRequestId,
  status: serviceRequestStatus,
  kind: serviceRequestKind,
  region: regionCode,
  servicePoint: servicePointId,
  channel,
  /** In the asker's words; absent where the asker was forgotten. */
  text: ownWords.optional(),
  level: handlingLevel,
  department: departmentCode.optional(),
  openedAt: instant,
  firstAnsweredAt: instant.optional(),
  /** First answer time, by the office hours of the service point; may be broken. */
  firstAnswerOfficeMinutes: z.number().min(0).optional(),
  answers: z.array(z.strictObject({ text: publicText, level: handlingLevel, at: instant })),
  solvedAt: instant.optional(),
});
export type ServiceRequestView = z.infer<typeof serviceRequest>;

const tag = 'service-requests';
const requestParams = z.strictObject({ serviceRequestId });
const moveErrors = [
  'service_request_unknown',
  'status_move_invalid',
  'other_department',
  'stale_version',
  'idempotency_key_reused',
] as const;
const handlers = ['clerk', 'specialist', 'center-admin', 'officer'] as const;

export const openServiceRequest = defineOperation({
  id: 'openServiceRequest',
  method: 'post',
  path: '/service-requests',
  tag,
  summary: { zh: '登记服务请求或咨询', en: 'Take down what somebody asks for at a station or window' },
  access: ['clerk', 'specialist'],
  body: z.strictObject({
    servicePoint: servicePointId,
    kind: serviceRequestKind,
    text: ownWords,
    party: partyRef.optional(),
  }),
  success: { status: 201, body: serviceRequest },
  errors: ['service_point_unknown', 'outside_scope', 'idempotency_key_reused'],
});

export const getServiceRequest = defineOperation({
  id: 'getServiceRequest',
  method: 'get',
  path: '/service-requests/{serviceRequestId}',
  tag,
  summary: { zh: '查看服务请求', en: 'See a request and its answers' },
  access: followers,
  params: requestParams,
  success: { status: 200, body: serviceRequest },
  errors: ['service_request_unknown'],
});

export const listServiceRequests = defineOperation({
  id: 'listServiceRequests',
  method: 'get',
  path: '/service-requests',
  tag,
  summary: { zh: '按状态列出服务请求', en: 'List the requests of a region by status, oldest first' },
  access: ['clerk', 'specialist', ...managers],
  query: pageQuery.extend({ region: regionCode, status: serviceRequestStatus.default('OPEN') }),
  success: { status: 200, body: pageOf(serviceRequest) },
});

export const listDepartmentServiceRequests = defineOperation({
  id: 'listDepartmentServiceRequests',
  method: 'get',
  path: '/departments/{departmentCode}/service-requests',
  tag,
  summary: { zh: '转到部门的服务请求', en: 'Requests that were forwarded to a department, oldest first' },
  access: staff,
  params: z.strictObject({ departmentCode }),
  query: pageQuery.extend({ status: serviceRequestStatus.default('OPEN') }),
  success: { status: 200, body: pageOf(serviceRequest) },
  errors: ['outside_scope'],
});

export const answerServiceRequest = defineOperation({
  id: 'answerServiceRequest',
  method: 'post',
  path: '/service-requests/{serviceRequestId}/answers',
  tag,
  summary: { zh: '答复服务请求', en: 'Answer a request, and say whether that solves it' },
  access: handlers,
  params: requestParams,
  body: z.strictObject({ text: publicText, solved: z.boolean() }),
  success: { status: 200, body: serviceRequest },
  errors: [...moveErrors, 'calendar_year_missing'],
});

export const forwardServiceRequest = defineOperation({
  id: 'forwardServiceRequest',
  method: 'post',
  path: '/service-requests/{serviceRequestId}/forwarding',
  tag,
  summary: { zh: '转部门办理', en: 'Give a request that is not solved to a department' },
  access: handlers,
  params: requestParams,
  body: z.strictObject({
    department: departmentCode,
    level: handlingLevel.exclude(['STATION']),
    note: publicText,
  }),
  success: { status: 200, body: serviceRequest },
  errors: moveErrors,
});

export const serviceRequestOperations = [
  openServiceRequest,
  getServiceRequest,
  listServiceRequests,
  listDepartmentServiceRequests,
  answerServiceRequest,
  forwardServiceRequest,
] as const;
