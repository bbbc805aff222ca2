import {
  acceptApplication,
  correctApplication,
  getApplication,
  listApplications,
  previewPlan,
  refuseAcceptance,
  requestCorrection,
  submitApplication,
  unmaskApplication,
  withdrawApplication,
} from './application.http.ts';
import { readFeed } from './common.http.ts';
import { forgetParty, identifyParty, importHolding } from './party.http.ts';
import { getServicePoint, listServicePoints, publishTrip, putServicePoint } from './service-point.http.ts';

export const intakeOperations = [
  previewPlan,
  submitApplication,
  listApplications,
  getApplication,
  unmaskApplication,
  acceptApplication,
  requestCorrection,
  correctApplication,
  refuseAcceptance,
  withdrawApplication,
  putServicePoint,
  publishTrip,
  getServicePoint,
  listServicePoints,
  identifyParty,
  importHolding,
  forgetParty,
  readFeed,
] as const;
