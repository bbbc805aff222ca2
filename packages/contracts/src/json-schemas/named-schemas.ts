import { approvalPlan, dependency, plannedMaterial, plannedTask } from '@walking-hall/approval-planner';
import { bundle, legalBasis, overlay, stopReason, substitute, text } from '@walking-hall/bundle-sdk';
import { clock, instant, ledgerEntry, limit, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import * as intakeEvents from '../events/intake.events.ts';
import * as bundleRoutingHttp from '../http/bundle-routing.http.ts';
import * as commonHttp from '../http/common.http.ts';
import * as intakeHttp from '../http/intake.http.ts';
import * as notificationHttp from '../http/notification.http.ts';
import * as reportingHttp from '../http/reporting.http.ts';
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
  intakeEvents,
  commonHttp,
  intakeHttp,
  bundleRoutingHttp,
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
