export {
  type BundleRoutingClient,
  type BundleRoutingSchemas,
  createBundleRoutingClient,
} from './bundle-routing.client.ts';
export type { ClientOptions } from './client-options.ts';
export { findProblem, type HallProblem } from './find-problem.ts';
export { createIntakeClient, type IntakeClient, type IntakeSchemas } from './intake.client.ts';
export {
  createNotificationClient,
  type NotificationClient,
  type NotificationSchemas,
} from './notification.client.ts';
export { createReportingClient, type ReportingClient, type ReportingSchemas } from './reporting.client.ts';
