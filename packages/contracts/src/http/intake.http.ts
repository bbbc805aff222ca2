import { getAgency, grantAgency, listAgencies, listAgencyActs, revokeAgency } from './agency.http.ts';
import {
  correctApplication,
  getApplication,
  listApplications,
  previewPlan,
  submitApplication,
  withdrawApplication,
} from './application.http.ts';
import { listApplicationActs } from './application-acts.http.ts';
import {
  acceptApplication,
  handOverApplication,
  refuseAcceptance,
  requestCorrection,
  unmaskApplication,
} from './application-handling.http.ts';
import {
  bookSlot,
  cancelBooking,
  getBooking,
  listBookings,
  listMyBookings,
  listSlots,
  missBooking,
} from './booking.http.ts';
import { sendCaptureBatch } from './capture-batch.http.ts';
import { readFeed } from './common.http.ts';
import { complaintOperations } from './complaint.http.ts';
import { complaintLoopOperations } from './complaint-loop.http.ts';
import { getDelivery } from './delivery.http.ts';
import { discardDraft, getDraft, listDrafts, putDraft, submitDraft, unmaskDraft } from './draft.http.ts';
import { createEntry, getEntry, getEntryQr } from './entry.http.ts';
import { getHallLayout, putHallLayout } from './hall-layout.http.ts';
import { getMobileList, putMobileList } from './mobile-list.http.ts';
import { forgetParty, getPartyAddresses, identifyParty, importHolding } from './party.http.ts';
import { precheckDraft } from './precheck.http.ts';
import {
  callNext,
  cancelTicket,
  finishTicket,
  getBoard,
  getTicket,
  getWaits,
  importWaitHistory,
  missTicket,
  recallTicket,
  startTicket,
  takeTicket,
  transferTicket,
} from './queue.http.ts';
import { ratingOperations } from './rating.http.ts';
import { ratingLoopOperations } from './rating-loop.http.ts';
import { getServicePoint, listServicePoints, putServicePoint } from './service-point.http.ts';
import { serviceRequestOperations } from './service-request.http.ts';
import { getTide, openTideWindow } from './tide.http.ts';
import {
  cancelTrip,
  closeTrip,
  getTrip,
  getTripOffers,
  listTrips,
  listTripsOfRegion,
  openTrip,
  publishTrip,
} from './trip.http.ts';
import { getUpload, listUploads, openUpload, receiveUpload } from './upload.http.ts';

export const intakeOperations = [
  previewPlan,
  submitApplication,
  listApplications,
  getApplication,
  listApplicationActs,
  unmaskApplication,
  acceptApplication,
  requestCorrection,
  correctApplication,
  refuseAcceptance,
  withdrawApplication,
  handOverApplication,
  putDraft,
  getDraft,
  listDrafts,
  discardDraft,
  unmaskDraft,
  submitDraft,
  precheckDraft,
  receiveUpload,
  getUpload,
  listUploads,
  openUpload,
  grantAgency,
  revokeAgency,
  getAgency,
  listAgencies,
  listAgencyActs,
  sendCaptureBatch,
  putServicePoint,
  getServicePoint,
  listServicePoints,
  publishTrip,
  getTrip,
  getTripOffers,
  listTrips,
  listTripsOfRegion,
  openTrip,
  closeTrip,
  cancelTrip,
  putMobileList,
  getMobileList,
  listSlots,
  bookSlot,
  getBooking,
  listBookings,
  listMyBookings,
  cancelBooking,
  missBooking,
  createEntry,
  getEntry,
  getEntryQr,
  putHallLayout,
  getHallLayout,
  takeTicket,
  getTicket,
  cancelTicket,
  callNext,
  recallTicket,
  startTicket,
  finishTicket,
  missTicket,
  transferTicket,
  getBoard,
  getWaits,
  importWaitHistory,
  getTide,
  openTideWindow,
  identifyParty,
  importHolding,
  forgetParty,
  getPartyAddresses,
  getDelivery,
  ...ratingOperations,
  ...ratingLoopOperations,
  ...complaintOperations,
  ...complaintLoopOperations,
  ...serviceRequestOperations,
  readFeed,
] as const;
