export { asyncApiOf } from './asyncapi/async-api-of.ts';
export {
  defineEvent,
  type EventBody,
  type EventDefinition,
  eventOf,
  type HallEvent,
  type HallEventBody,
  hallEvent,
  type Topic,
  topics,
} from './define-event.ts';
export { defineOperation, type HttpMethod, type Operation } from './define-operation.ts';
export { activityPlanned, activitySignedUp } from './events/activity.events.ts';
export { bundleRoutingEvents } from './events/bundle-routing.events.ts';
export {
  caseCompleted,
  caseDelivered,
  caseOpened,
  deficiencyCured,
  resultsReleased,
  serviceAnswered,
  serviceOffered,
} from './events/case.events.ts';
export { bundleDisabled, bundleEnabled, bundlePublished, regionRegistered } from './events/catalog.events.ts';
export { allEvents, topicOf } from './events/index-of-events.ts';
export {
  applicationAccepted,
  applicationCorrected,
  applicationNotAccepted,
  applicationReceived,
  applicationUnmasked,
  applicationWithdrawn,
  type Channel,
  channel,
  correctionRequested,
  type Defect,
  defect,
  intakeEvents,
  type OrderedContent,
  orderedContent,
  servicePointRegistered,
  tripPublished,
} from './events/intake.events.ts';
export {
  type NoticeParam,
  noticeAttemptStarted,
  noticeDelivered,
  noticeFailed,
  noticeIntended,
  noticeParam,
  noticeRead,
  noticeSkipped,
  notificationEvents,
} from './events/notification.events.ts';
export {
  quotaDebited,
  quotaOpened,
  quotaReturned,
  quotaTransferConfirmed,
  quotaTransferOffered,
} from './events/quota.events.ts';
export {
  clockDue,
  clockWarned,
  opinionGiven,
  taskClosed,
  taskDecided,
  taskExtended,
  taskOpened,
  taskResumed,
  taskStopped,
  taskSuspended,
} from './events/task.events.ts';
export { activity, getActivity, putActivity } from './http/activity.http.ts';
export {
  type ApplicationView,
  acceptApplication,
  application,
  correctApplication,
  getApplication,
  listApplications,
  type OrderRequest,
  orderRequest,
  planPreview,
  previewPlan,
  refuseAcceptance,
  requestCorrection,
  type SuppliedMaterial,
  submitApplication,
  unmaskApplication,
  withdrawApplication,
} from './http/application.http.ts';
export { bundleRoutingOperations } from './http/bundle-routing.http.ts';
export {
  answerOffer,
  type CaseView,
  caseDetail,
  caseSummary,
  cureDeficiency,
  deliverResults,
  explainCase,
  getCase,
  listCases,
  listMyCases,
  releaseResults,
} from './http/case.http.ts';
export {
  disableBundle,
  enableBundle,
  enabledBundle,
  getBundle,
  getRegion,
  listBundles,
  listEnabledBundles,
  publishBundle,
  putRegion,
  region,
} from './http/catalog.http.ts';
export {
  localizedText,
  type Problem,
  pageOf,
  pageQuery,
  problem,
  readFeed,
} from './http/common.http.ts';
export { developmentOperations, moveClock } from './http/development.http.ts';
export { statusOfCode, unreadable } from './http/error-status.ts';
export { intakeOperations } from './http/intake.http.ts';
export {
  listFeed,
  listNotices,
  listRules,
  notice,
  notificationOperations,
  readNotice,
} from './http/notification.http.ts';
export { forgetParty, identifyParty, importHolding } from './http/party.http.ts';
export { confirmTransfer, getQuota, offerTransfer, openQuota, quotaAccount } from './http/quota.http.ts';
export {
  type Figures,
  figures,
  getFigures,
  getFiguresCsv,
  getKpis,
  listOpenWork,
  rebuildReporting,
  reportingOperations,
} from './http/reporting.http.ts';
export {
  bundleRoutingApi,
  intakeApi,
  notificationApi,
  reportingApi,
  type ServiceApi,
  type ServiceName,
  serviceApis,
} from './http/service-api.ts';
export {
  getServicePoint,
  listServicePoints,
  publishTrip,
  putServicePoint,
  servicePoint,
} from './http/service-point.http.ts';
export {
  decideTask,
  extendTask,
  getTask,
  giveOpinion,
  inboxEntry,
  light,
  listInbox,
  resumeTask,
  stopTask,
  type TaskView,
  task,
  taskState,
} from './http/task.http.ts';
export {
  type ActivityId,
  type ApplicationId,
  activityId,
  applicationId,
  type BundleDigest,
  type BundleId,
  bundleDigest,
  bundleId,
  type CaseId,
  caseId,
  caseIdOf,
  type DepartmentCode,
  departmentCode,
  type ItemId,
  itemId,
  type PartyRef,
  partyRef,
  type QuotaAccountId,
  quotaAccountId,
  type RegionCode,
  type RegionPath,
  readTaskId,
  regionCode,
  regionPath,
  type ServicePointId,
  servicePointId,
  type TaskId,
  type TransferId,
  type TripId,
  taskId,
  taskIdOf,
  transferId,
  tripId,
} from './ids.ts';
export { eventSchemaOf } from './json-schemas/event-schema-of.ts';
export type { Message } from './message.ts';
export { openApiOf } from './openapi/open-api-of.ts';
export { type HallClaims, hallClaims, type Role, role } from './principal.ts';
export { publicText } from './public-text.ts';
export { type CaseStatus, caseMoves, caseStatus, mayMove } from './status.ts';
