export { asyncApiOf } from './asyncapi/async-api-of.ts';
export { topicTable } from './asyncapi/topic-table.ts';
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
export {
  type AgencyAct,
  type AgencyScope,
  type AgentRef,
  agencyAct,
  agencyEvents,
  agencyExercised,
  agencyGranted,
  agencyRevoked,
  agencyScope,
  agentRef,
} from './events/agency.events.ts';
export {
  applicationAccepted,
  applicationCorrected,
  applicationEvents,
  applicationHandedOver,
  applicationNotAccepted,
  applicationReceived,
  applicationUnmasked,
  applicationWithdrawn,
  correctionRequested,
} from './events/application.events.ts';
export {
  type ActedBy,
  actedBy,
  type Channel,
  channel,
  type Defect,
  defect,
  type MaterialCopy,
  materialCopy,
  type OrderedContent,
  orderedContent,
} from './events/application-parts.ts';
export { bookingCancelled, bookingMissed, bookingPlaced } from './events/booking.events.ts';
export { bundleRoutingEvents } from './events/bundle-routing.events.ts';
export {
  caseCompleted,
  caseDelivered,
  caseOpened,
  caseWithdrawn,
  factsReported,
  resultsReleased,
  serviceAnswered,
  serviceOffered,
} from './events/case.events.ts';
export { bundleDisabled, bundleEnabled, bundlePublished, regionRegistered } from './events/catalog.events.ts';
export {
  complaintAccepted,
  complaintEvents,
  complaintFedBack,
  complaintFiled,
  complaintKind,
  complaintRectified,
  complaintRevisited,
  complaintSupervised,
  complaintUnmasked,
  integrityGround,
} from './events/complaint.events.ts';
export { acceptanceRevoked, deficiencyCured, deficiencyDue } from './events/deficiency.events.ts';
export {
  draftDiscarded,
  draftEvents,
  draftSaved,
  draftSubmitted,
  draftUnmasked,
  precheckPassed,
} from './events/draft.events.ts';
export { dutyMet, dutyMissed, dutyStarted, dutyWarned } from './events/duty.events.ts';
export { type EntryContext, entryContext, entryCreated } from './events/entry.events.ts';
export { feedbackEvents } from './events/feedback.events.ts';
export {
  applicantCalled,
  building,
  gridAssignment,
  gridCall,
  gridChanged,
  gridContent,
  gridEvents,
  gridTaskAssigned,
  gridTaskClockDue,
  gridTaskClosed,
  gridTaskDelivered,
  gridTaskLocked,
  gridTaskOpened,
  gridTaskReturned,
  gridTaskUnlocked,
  handoverCodeRefused,
  handoverProof,
  visitFailed,
} from './events/grid.events.ts';
export {
  type HallLayout,
  hallLayout,
  hallLayoutChanged,
  staffSubject,
  type TidePolicy,
  tidePolicy,
  windowCapability,
} from './events/hall-layout.events.ts';
export { allEvents, topicOf } from './events/index-of-events.ts';
export { type Desk, desk, intakeEvents, servicePointRegistered } from './events/intake.events.ts';
export { milestoneClosed, milestoneReported } from './events/milestone.events.ts';
export { mobileListChanged, mobileListEntry } from './events/mobile-list.events.ts';
export {
  noticePreferencesChanged,
  noticeRulesAdopted,
  noticeSettingsChanged,
  noticeSetupEvents,
} from './events/notice-setup.events.ts';
export {
  noticeAttemptStarted,
  noticeDeferred,
  noticeDelivered,
  noticeFailed,
  noticeIntended,
  noticeRead,
  noticeSkipped,
  notificationEvents,
} from './events/notification.events.ts';
export {
  queueEvents,
  queueTicketCalled,
  queueTicketCancelled,
  queueTicketFinished,
  queueTicketIssued,
  queueTicketMissed,
  queueTicketRecalled,
  queueTicketStarted,
  queueTicketTransferred,
  queueWaitsImported,
  type TicketClass,
  ticketClass,
  type Waits,
  waits,
} from './events/queue.events.ts';
export {
  quotaDebited,
  quotaOpened,
  quotaReturned,
  quotaTransferConfirmed,
  quotaTransferOffered,
} from './events/quota.events.ts';
export {
  caseIndicator,
  type RatingIndicator,
  type RatingLevel,
  ratedThing,
  ratingContacted,
  ratingEvents,
  ratingFlagged,
  ratingGiven,
  ratingIndicator,
  ratingLevel,
  ratingRectified,
  ratingReviewed,
  ratingRevisited,
  visitIndicator,
} from './events/rating.events.ts';
export {
  reconciliationAdvanced,
  reconciliationCompleted,
  reconciliationEvents,
  reconciliationRequested,
} from './events/reconciliation.events.ts';
export {
  type AnswerDue,
  answerDue,
  type Complexity,
  complexity,
  type RevisitAnswer,
  revisitAnswer,
} from './events/redress.ts';
export {
  firmSpotted,
  indicatorSet,
  indicatorSetContent,
  indicatorSetPublished,
  points,
  scoreBreakdown,
  scoreEvents,
  scorePublished,
  scoreSnapshot,
  spottedFirm,
} from './events/score.events.ts';
export {
  amountFen,
  consentGiven,
  consentWithdrawn,
  creditGranted,
  lenderAnswerDue,
  loanDeclined,
  loanDrawn,
  loanReferred,
  scoreConsent,
  scoreLoanEvents,
  sharedField,
} from './events/score-loan.events.ts';
export {
  type HandlingLevel,
  handlingLevel,
  serviceRequestAnswered,
  serviceRequestEvents,
  serviceRequestForwarded,
  serviceRequestKind,
  serviceRequestOpened,
  serviceRequestSolved,
} from './events/service-request.events.ts';
export {
  clockDue,
  clockWarned,
  opinionGiven,
  taskClosed,
  taskDecided,
  taskEnded,
  taskExtended,
  taskOpened,
  taskResumed,
  taskStopped,
  taskSuspended,
  taskWaiting,
} from './events/task.events.ts';
export {
  type TideBasis,
  tideAlertRaised,
  tideBasis,
  tideCleared,
  tideEvents,
  tideProposal,
  tideWindowClosed,
  tideWindowOpened,
} from './events/tide.events.ts';
export {
  audience,
  type TripPlan,
  tripCancelled,
  tripChanged,
  tripClosed,
  tripForm,
  tripOpened,
  tripPlan,
  tripPublished,
  tripTheme,
} from './events/trip.events.ts';
export {
  type UploadMediaType,
  uploadEvents,
  uploadMediaType,
  uploadOpened,
  uploadReceived,
} from './events/upload.events.ts';
export { activity, getActivity, putActivity } from './http/activity.http.ts';
export {
  type AgencyView,
  agency,
  getAgency,
  grantAgency,
  listAgencies,
  listAgencyActs,
  revokeAgency,
} from './http/agency.http.ts';
export {
  type ApplicationSummary,
  type ApplicationView,
  application,
  applicationSummary,
  correctApplication,
  getApplication,
  listApplications,
  planPreview,
  previewPlan,
  submitApplication,
  withdrawApplication,
} from './http/application.http.ts';
export { applicationAct, listApplicationActs } from './http/application-acts.http.ts';
export {
  acceptApplication,
  handOverApplication,
  refuseAcceptance,
  requestCorrection,
  unmaskApplication,
} from './http/application-handling.http.ts';
export {
  type BookingView,
  booking,
  bookSlot,
  cancelBooking,
  getBooking,
  listBookings,
  listMyBookings,
  listSlots,
  missBooking,
  slot,
} from './http/booking.http.ts';
export { bundleRoutingOperations } from './http/bundle-routing.http.ts';
export {
  type CaptureOutcome,
  capturedOrder,
  captureOutcome,
  sendCaptureBatch,
} from './http/capture-batch.http.ts';
export {
  answerOffer,
  cureDeficiency,
  deliverResults,
  explainCase,
  getCase,
  listCases,
  listMyCases,
  releaseResults,
} from './http/case.http.ts';
export { type CaseView, caseDetail, caseSummary } from './http/case-detail.http.ts';
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
export {
  type ComplaintStatus,
  type ComplaintView,
  complaint,
  complaintOperations,
  complaintStatus,
  fileComplaint,
  getComplaint,
  listComplaints,
  listDepartmentComplaints,
  listMyComplaints,
} from './http/complaint.http.ts';
export {
  acceptComplaint,
  complaintLoopOperations,
  feedBackComplaint,
  rectifyComplaint,
  revisitComplaint,
  superviseComplaint,
  unmaskComplaint,
} from './http/complaint-loop.http.ts';
export { getDelivery } from './http/delivery.http.ts';
export { developmentOperations, moveClock } from './http/development.http.ts';
export {
  type DraftRequest,
  type DraftSummary,
  type DraftView,
  discardDraft,
  draft,
  draftRequest,
  draftSummary,
  getDraft,
  listDrafts,
  putDraft,
  submitDraft,
  unmaskDraft,
} from './http/draft.http.ts';
export { getDurationsCsv, getDurationsXlsx, listDurations } from './http/duration.http.ts';
export { createEntry, entry, getEntry, getEntryQr, itemGuide } from './http/entry.http.ts';
export { statusOfCode, unreadable } from './http/error-status.ts';
export { type Figures, figures, getFigures, getFiguresCsv, getFiguresXlsx } from './http/figures.http.ts';
export { getGrid, grid, listGrids, publicGrid, putGrid } from './http/grid.http.ts';
export {
  assignGridTask,
  callApplicant,
  getGridTask,
  getHandoverCode,
  gridTask,
  gridTaskOperations,
  gridTaskStatus,
  handOver,
  listGridTasks,
  listMyGridTasks,
  reportFailedVisit,
  unlockGridTask,
} from './http/grid-task.http.ts';
export { getHallLayout, putHallLayout } from './http/hall-layout.http.ts';
export { intakeOperations } from './http/intake.http.ts';
export { getKpis, getKpisCsv, getKpisXlsx, listKpiParts } from './http/kpi.http.ts';
export {
  getLoanTotals,
  type LoanReportRow,
  loanReportOperations,
  loanReportRow,
  reportLoans,
} from './http/loan-report.http.ts';
export { reportFacts, reportMilestone, revokeAcceptance } from './http/milestone.http.ts';
export { getMobileList, mobileList, putMobileList } from './http/mobile-list.http.ts';
export {
  getNoticeSettings,
  listNoticeSettings,
  listRules,
  noticeRuleOperations,
  previewRule,
  putNoticeSettings,
} from './http/notice-rule.http.ts';
export {
  getNoticePreferences,
  listFeed,
  listNotices,
  notice,
  notificationOperations,
  putNoticePreferences,
  readNotice,
  streamNotices,
} from './http/notification.http.ts';
export {
  failureReason,
  findingKind,
  getReconciliation,
  listFindings,
  listObligations,
  noticeStatus,
  obligation,
  obligationOperations,
  reconciliation,
  startReconciliation,
} from './http/obligation.http.ts';
export { listBottlenecks, listOpenWork } from './http/open-work.http.ts';
export { type OrderRequest, orderRequest, type SuppliedMaterial } from './http/order.ts';
export { forgetParty, getPartyAddresses, identifyParty, importHolding } from './http/party.http.ts';
export { precheckDraft, precheckResult } from './http/precheck.http.ts';
export {
  callNext,
  cancelTicket,
  finishTicket,
  getBoard,
  getTicket,
  getWaits,
  importWaitHistory,
  missTicket,
  type QueueTicket,
  queueTicket,
  recallTicket,
  startTicket,
  takeTicket,
  transferTicket,
  waitHistoryRow,
} from './http/queue.http.ts';
export { confirmTransfer, getQuota, offerTransfer, openQuota, quotaAccount } from './http/quota.http.ts';
export {
  getRating,
  listDepartmentRatings,
  listFlaggedRatings,
  listRatings,
  type RatingStatus,
  type RatingView,
  rateCase,
  rateVisit,
  rating,
  ratingFlag,
  ratingOperations,
  ratingStatus,
} from './http/rating.http.ts';
export {
  contactRater,
  ratingLoopOperations,
  rectifyRating,
  reviewRating,
  revisitRater,
} from './http/rating-loop.http.ts';
export { rebuildReporting, reportingOperations } from './http/reporting.http.ts';
export {
  getIndicatorSet,
  getScore,
  listScores,
  listSpottedFirms,
  publishScore,
  putIndicatorSet,
  scoreOperations,
} from './http/score.http.ts';
export {
  getScoreLoan,
  giveScoreConsent,
  listReferredLoans,
  listScoreLoans,
  referLoan,
  scoreLoan,
  scoreLoanDetail,
  scoreLoanOperations,
  scoreLoanStatus,
  withdrawScoreConsent,
} from './http/score-loan.http.ts';
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
  putServicePoint,
  servicePoint,
} from './http/service-point.http.ts';
export {
  answerServiceRequest,
  forwardServiceRequest,
  getServiceRequest,
  listDepartmentServiceRequests,
  listServiceRequests,
  openServiceRequest,
  type ServiceRequestStatus,
  type ServiceRequestView,
  serviceRequest,
  serviceRequestOperations,
  serviceRequestStatus,
} from './http/service-request.http.ts';
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
export { getTide, openTideWindow, tideDay } from './http/tide.http.ts';
export {
  cancelTrip,
  closeTrip,
  getTrip,
  getTripOffers,
  listTrips,
  listTripsOfRegion,
  openTrip,
  publishTrip,
  stageOffer,
  type TripView,
  trip,
} from './http/trip.http.ts';
export {
  getUpload,
  listUploads,
  openUpload,
  receiveUpload,
  type UploadView,
  upload,
} from './http/upload.http.ts';
export {
  type ActivityId,
  type AgencyId,
  type ApplicationId,
  activityId,
  agencyId,
  applicationId,
  applicationIdOf,
  type BookingId,
  type BuildingCode,
  type BundleDigest,
  type BundleId,
  bookingId,
  buildingCode,
  bundleDigest,
  bundleId,
  type CaseId,
  type ComplaintId,
  caseId,
  caseIdOf,
  complaintId,
  type DepartmentCode,
  type DeskId,
  type DeviceId,
  departmentCode,
  deskId,
  deviceId,
  type EntryId,
  entryId,
  firmRef,
  type GridId,
  type GridTaskId,
  gridId,
  gridTaskId,
  gridTaskIdOf,
  type IndicatorSetVersion,
  type ItemId,
  indicatorSetVersion,
  itemId,
  type PartyRef,
  type PrecheckId,
  partyRef,
  precheckId,
  type QueueTicketId,
  type QuotaAccountId,
  queueTicketId,
  quotaAccountId,
  type RatingId,
  type RegionCode,
  type RegionPath,
  ratingId,
  readTaskId,
  regionCode,
  regionPath,
  type ScoreLoanId,
  type ScoreSnapshotId,
  type ServicePointId,
  type ServiceRequestId,
  type Sha256,
  type SlotId,
  scoreLoanId,
  scoreSnapshotId,
  servicePointId,
  serviceRequestId,
  sha256,
  slotId,
  type TaskId,
  type TideAlertId,
  type TransferId,
  type TripId,
  taskId,
  taskIdOf,
  tideAlertId,
  transferId,
  tripId,
  type UploadId,
  uploadId,
  type WindowGroupId,
  windowGroupId,
} from './ids.ts';
export { eventSchemaOf } from './json-schemas/event-schema-of.ts';
export type { Message } from './message.ts';
export { type NoticeSettings, type NoticeWording, noticeSettings, noticeWording } from './notice-settings.ts';
export {
  type DeferReason,
  deferReason,
  type NoticeCategory,
  type NoticeChannel,
  type NoticeParam,
  noticeCategory,
  noticeChannel,
  noticeParam,
  type SkipReason,
  skipReason,
} from './notice-terms.ts';
export { openApiOf } from './openapi/open-api-of.ts';
export { type HallClaims, hallClaims, type Role, role } from './principal.ts';
export { publicText } from './public-text.ts';
export { type ReconciliationCounts, reconciliationCounts } from './reconciliation.ts';
export { type CaseStatus, caseMoves, caseStatus, mayMove } from './status.ts';
