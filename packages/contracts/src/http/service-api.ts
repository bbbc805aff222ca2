import type { Operation } from '../define-operation.ts';
import { bundleRoutingOperations } from './bundle-routing.http.ts';
import { intakeOperations } from './intake.http.ts';
import { notificationOperations } from './notification.http.ts';
import { reportingOperations } from './reporting.http.ts';

export type ServiceName = 'intake' | 'bundle-routing' | 'notification' | 'reporting';

/** What a service answers over HTTP, as a whole: its OpenAPI document follows from it. */
export interface ServiceApi {
  readonly name: ServiceName;
  readonly title: { readonly zh: string; readonly en: string };
  readonly operations: readonly Operation[];
}

export const intakeApi: ServiceApi = {
  name: 'intake',
  title: { zh: '收件服务', en: 'Intake: what was asked' },
  operations: intakeOperations,
};

export const bundleRoutingApi: ServiceApi = {
  name: 'bundle-routing',
  title: { zh: '主题包与流转服务', en: 'Bundle routing: what is decided' },
  operations: bundleRoutingOperations,
};

export const notificationApi: ServiceApi = {
  name: 'notification',
  title: { zh: '通知服务', en: 'Notification: what was said' },
  operations: notificationOperations,
};

export const reportingApi: ServiceApi = {
  name: 'reporting',
  title: { zh: '统计服务', en: 'Reporting: what it adds up to' },
  operations: reportingOperations,
};

export const serviceApis: readonly ServiceApi[] = [
  intakeApi,
  bundleRoutingApi,
  notificationApi,
  reportingApi,
];
