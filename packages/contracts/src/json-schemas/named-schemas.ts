import { approvalPlan, dependency, plannedMaterial, plannedTask } from '@walking-hall/approval-planner';
import { bundle, legalBasis, overlay, stopReason, substitute, text } from '@walking-hall/bundle-sdk';
import { clock, instant, ledgerEntry, limit, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import * as agencyEvents from '../events/agency.events.ts';
import * as applicationParts from '../events/application-parts.ts';
import * as complaintEvents from '../events/complaint.events.ts';
import * as entryEvents from '../events/entry.events.ts';
import * as hallLayoutEvents from '../events/hall-layout.events.ts';
import * as intakeEvents from '../events/intake.events.ts';
import * as mobileListEvents from '../events/mobile-list.events.ts';
import * as queueEvents from '../events/queue.events.ts';
import * as ratingEvents from '../events/rating.events.ts';
import * as redress from '../events/redress.ts';
import * as serviceRequestEvents from '../events/service-request.events.ts';
import * as tideEvents from '../events/tide.events.ts';
import * as tripEvents from '../events/trip.events.ts';
import * as uploadEvents from '../events/upload.events.ts';
import * as activityHttp from '../http/activity.http.ts';
import * as agencyHttp from '../http/agency.http.ts';
import * as applicationHttp from '../http/application.http.ts';
import * as applicationActsHttp from '../http/application-acts.http.ts';
import * as bookingHttp from '../http/booking.http.ts';
import * as captureBatchHttp from '../http/capture-batch.http.ts';
import * as caseHttp from '../http/case.http.ts';
import * as caseDetailHttp from '../http/case-detail.http.ts';
import * as catalogHttp from '../http/catalog.http.ts';
import * as commonHttp from '../http/common.http.ts';
import * as complaintHttp from '../http/complaint.http.ts';
import * as draftHttp from '../http/draft.http.ts';
import * as entryHttp from '../http/entry.http.ts';
import * as hallLayoutHttp from '../http/hall-layout.http.ts';
import * as mobileListHttp from '../http/mobile-list.http.ts';
import * as notificationHttp from '../http/notification.http.ts';
import * as order from '../http/order.ts';
import * as partyHttp from '../http/party.http.ts';
import * as precheckHttp from '../http/precheck.http.ts';
import * as queueHttp from '../http/queue.http.ts';
import * as quotaHttp from '../http/quota.http.ts';
import * as ratingHttp from '../http/rating.http.ts';
import * as reportingHttp from '../http/reporting.http.ts';
import * as servicePointHttp from '../http/service-point.http.ts';
import * as serviceRequestHttp from '../http/service-request.http.ts';
import * as taskHttp from '../http/task.http.ts';
import * as tideHttp from '../http/tide.http.ts';
import * as tripHttp from '../http/trip.http.ts';
import * as uploadHttp from '../http/upload.http.ts';
import * as ids from '../ids.ts';
import * as publicTexts from '../public-text.ts';
import * as statuses from '../status.ts';

/** Of other packages. A bundle is one schema: its parts are read in the SDK, not here. */
const borrowed = {
  approvalPlan,
  bundle,
  clock,
  dependency,
  instant,
  ledgerEntry,
  legalBasis,
  limit,
  localDate,
  overlay,
  plannedMaterial,
  plannedTask,
  stopReason,
  substitute,
  text,
};

const modules: readonly object[] = [
  borrowed,
  ids,
  statuses,
  publicTexts,
  applicationParts,
  intakeEvents,
  agencyEvents,
  uploadEvents,
  redress,
  ratingEvents,
  complaintEvents,
  serviceRequestEvents,
  tripEvents,
  mobileListEvents,
  entryEvents,
  hallLayoutEvents,
  queueEvents,
  tideEvents,
  commonHttp,
  order,
  applicationHttp,
  applicationActsHttp,
  draftHttp,
  precheckHttp,
  uploadHttp,
  agencyHttp,
  servicePointHttp,
  tripHttp,
  mobileListHttp,
  bookingHttp,
  captureBatchHttp,
  entryHttp,
  hallLayoutHttp,
  queueHttp,
  tideHttp,
  partyHttp,
  ratingHttp,
  complaintHttp,
  serviceRequestHttp,
  catalogHttp,
  caseHttp,
  caseDetailHttp,
  taskHttp,
  quotaHttp,
  activityHttp,
  notificationHttp,
  reportingHttp,
];

/**
 * The schemas that documents refer to by name instead of spelling them out: whatever schema the contracts export, under
 * its export's name (`taskId` is `TaskId`). A schema that is not exported is written where it is used.
 */
export const namedSchemas = register(modules);

/** @throws Error where two different schemas want one name. */
function register(sources: readonly object[]) {
  const registry = z.registry<{ id: string }>();
  const taken = new Map<string, z.ZodType>();
  for (const [exported, schema] of sources.flatMap((source) => Object.entries(source))) {
    if (!(schema instanceof z.ZodType)) continue;
    const id = `${exported.charAt(0).toUpperCase()}${exported.slice(1)}`;
    const other = taken.get(id);
    if (other !== undefined && other !== schema) throw new Error(`two schemas are exported as ${exported}`);
    taken.set(id, schema);
    registry.add(schema, { id });
  }
  return registry;
}
