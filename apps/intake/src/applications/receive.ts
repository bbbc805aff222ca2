import { createHash, randomUUID } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import {
  type ApplicationId,
  applicationId,
  itemId,
  type OrderRequest,
  type PartyRef,
} from '@walking-hall/contracts';
import { type CommandReceipt, canonicalJson, coversRegion } from '@walking-hall/persistence';
import { type Principal, requireRegion } from '@walking-hall/service-kit';
import {
  receiptDate,
  toEpochMs,
  toInstant,
  toLocalDate,
  type WorkingCalendar,
} from '@walking-hall/working-calendar';
import type { BundleStore, OfferedBundle } from '../bundles/bundle.store.ts';
import { splitAnswers } from '../forms/split-answers.ts';
import type { Holdings } from '../parties/holdings.ts';
import type { Vault } from '../parties/vault.ts';
import type { ServicePoint, ServicePointStore } from '../service-points/service-point.store.ts';
import { channelOf } from '../service-points/service-point.ts';
import type { Received } from './application.ts';
import { type Assessed, assess } from './assess.ts';

export interface ReceiveDeps {
  readonly bundles: BundleStore;
  readonly points: ServicePointStore;
  readonly vault: Vault;
  readonly holdings: Holdings;
  readonly calendar: WorkingCalendar;
}

/** An order looked at from every side, with nothing stored yet. */
export interface LookedAt extends Assessed {
  readonly offered: OfferedBundle;
  readonly point: ServicePoint;
  readonly party: PartyRef | undefined;
  readonly content: Received['content'];
  readonly personal: Readonly<Record<string, unknown>>;
  readonly capturedAt: string;
  readonly receiptDate: string;
}

/** Working days within which everything missing must be told at once (行政许可法 art. 32). */
export const correctionWorkingDays = 5;

/**
 * Checks where, by whom and what is asked, and plans it.
 * @throws AppError naming everything that is wrong; nothing is stored in any case
 */
export async function lookAt(
  order: OrderRequest,
  principal: Principal,
  now: string,
  deps: ReceiveDeps,
): Promise<LookedAt> {
  const offered = await deps.bundles.getOffered(order.region, order.bundle);
  if (principal.roles.every((role) => role !== 'applicant' && role !== 'agent'))
    requireRegion(principal, offered.regionPath);
  const { doc: point } = await deps.points.getPoint(order.servicePoint);
  const capturedAt = captureTime(order, point, now);
  const bundle = await deps.bundles.getDocument(offered.digest);
  const party = findParty(order.form, deps.vault);
  const today = toLocalDate(now);
  const materialsHeld = party === undefined ? [] : await deps.holdings.listValid(party, today);
  const asked = {
    commitments: order.commitments,
    promisedMaterials: order.promisedMaterials,
    materialsHeld: [...materialsHeld],
    materialsSupplied: order.materials.map(({ material }) => material),
    ...(order.targetDate === undefined ? {} : { targetDate: order.targetDate }),
  };
  const receipt = receiptDate(capturedAt, deps.calendar, point.officeHours as never);
  const assessed = assess({
    bundle,
    offered,
    content: { ...asked, items: order.items },
    form: order.form,
    calendar: deps.calendar,
    startDate: receipt,
    today,
  });
  const items = assessed.plan.tasks.map(({ item }) => itemId.parse(item));
  requireOffered(point, offered, items, new Map(bundle.items.map((item) => [item.id, item.parent])));
  const { open, personal } = splitAnswers(bundle, order.form);
  return {
    ...assessed,
    offered,
    point,
    party,
    personal,
    capturedAt,
    receiptDate: receipt,
    content: { ...asked, items, answers: open },
  };
}

/** The application that follows from an order that was found good. */
export function receivedFrom(
  id: ApplicationId,
  order: OrderRequest,
  looked: LookedAt,
  principal: Principal,
  now: string,
  calendar: WorkingCalendar,
): Received {
  const { offered, point, party, content, capturedAt } = looked;
  if (party === undefined) throw new Error('an order without an identity number passed its checks');
  const { region, regionPath, bundle, digest } = offered;
  return {
    application: id,
    region,
    regionPath,
    bundle,
    digest,
    party,
    channel: channelOf[point.kind],
    servicePoint: point.servicePoint,
    ...(order.trip === undefined ? {} : { trip: order.trip }),
    content,
    receiptNumber: `SJ-${region}-${looked.receiptDate.replaceAll('-', '')}-${id.slice(-8).toUpperCase()}`,
    capturedAt,
    receivedAt: now,
    receiptDate: looked.receiptDate,
    correctionDueDate: calendar.addWorkingDays(looked.receiptDate, correctionWorkingDays),
    ...(order.capture === undefined
      ? {}
      : { device: { id: order.capture.device, sequence: order.capture.sequence } }),
    submittedBy: principal.sub,
  };
}

/**
 * An application taken down on a device is known by the device and its running number, else by the request's
 * Idempotency-Key: sent again, it is the same application.
 */
export function identityOf(
  order: OrderRequest,
  command: CommandReceipt | undefined,
): { readonly id: ApplicationId; readonly receipt: CommandReceipt | undefined } {
  const { capture } = order;
  if (capture === undefined) return { id: idFrom(command?.id ?? randomUUID()), receipt: command };
  const name = sha256(`capture ${capture.device} ${capture.sequence}`);
  return { id: idFrom(name), receipt: { id: name, bodyHash: sha256(canonicalJson(order)) } };
}

function idFrom(name: string): ApplicationId {
  return applicationId.parse(`app_${sha256(name).slice(0, 24)}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function captureTime(order: OrderRequest, point: ServicePoint, now: string): string {
  const capturedAt = order.capture ? toInstant(toEpochMs(order.capture.capturedAt)) : now;
  if (toEpochMs(capturedAt) > toEpochMs(now)) throw wrong('capture.capturedAt', 'capture_in_future');
  if (point.kind !== 'MOBILE') return capturedAt;
  if (order.trip === undefined) throw wrong('trip', 'trip_required');
  const trip = point.trips.find((one) => one.trip === order.trip);
  if (!trip) throw wrong('trip', 'trip_unknown', { trip: order.trip });
  const { opensAt, closesAt } = trip;
  if (toEpochMs(capturedAt) < toEpochMs(opensAt) || toEpochMs(capturedAt) > toEpochMs(closesAt)) {
    throw wrong('capture.capturedAt', 'outside_trip_hours', { opensAt, closesAt });
  }
  return capturedAt;
}

function wrong(
  path: string,
  code: 'capture_in_future' | 'trip_required' | 'trip_unknown' | 'outside_trip_hours',
  params: Record<string, string> = {},
): AppError {
  return new AppError('request_invalid', {}, { issues: [{ path: `body.${path}`, code, params }] });
}

/** The party that the form names, as far as it does: a missing number is reported with the other open questions. */
function findParty(form: OrderRequest['form'], vault: Vault): PartyRef | undefined {
  const { 'applicant.id_type': type, 'applicant.id_no': number } = form;
  if (typeof type !== 'string' || typeof number !== 'string') return undefined;
  return type === 'USCC' && !/^[0-9A-Z]{18}$/.test(number) ? undefined : vault.referenceOf(type, number);
}

function requireOffered(
  point: ServicePoint,
  { bundle, regionPath, region }: OfferedBundle,
  items: readonly string[],
  parents: ReadonlyMap<string, string | undefined>,
): void {
  const { servicePoint } = point;
  const offer = point.offers?.find((one) => one.bundle === bundle)?.items as readonly string[] | undefined;
  const isNear = coversRegion(point.regionPath, regionPath) || coversRegion(regionPath, point.regionPath);
  const refused = items.filter(
    (item) =>
      !isNear || (point.offers !== undefined && !lineOf(item, parents).some((id) => offer?.includes(id))),
  );
  if (refused.length === 0) return;
  const issues = refused.map((item) => ({
    path: `body.items[${items.indexOf(item)}]`,
    code: 'item_not_offered_here' as const,
    params: { item, servicePoint, region },
  }));
  throw new AppError('order_invalid', {}, { issues });
}

function lineOf(item: string, parents: ReadonlyMap<string, string | undefined>): string[] {
  const parent = parents.get(item);
  return parent === undefined ? [item] : [item, ...lineOf(parent, parents)];
}
