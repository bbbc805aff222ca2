import { AppError } from '@walking-hall/app-error';
import { type ApplicationId, itemId, type OrderRequest, type PartyRef } from '@walking-hall/contracts';
import { type Principal, requireRegion, requireRole } from '@walking-hall/service-kit';
import { receiptDate, toLocalDate, type WorkingCalendar } from '@walking-hall/working-calendar';
import type { BundleStore, OfferedBundle } from '../bundles/bundle.store.ts';
import { splitAnswers } from '../forms/split-answers.ts';
import type { Holdings } from '../parties/holdings.ts';
import { findParty, identityFields } from '../parties/party-of.ts';
import type { Vault } from '../parties/vault.ts';
import type { ServicePoint, ServicePointStore } from '../service-points/service-point.store.ts';
import { channelOf } from '../service-points/service-point.ts';
import type { Received } from './application.ts';
import { type Assessed, assess } from './assess.ts';
import { captureTime } from './capture-time.ts';
import { requireOffered } from './require-offered.ts';
import { suppliedOf } from './supplied-materials.ts';

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
  options: { readonly openAllowed?: boolean } = {},
): Promise<LookedAt> {
  const offered = await deps.bundles.getOffered(order.region, order.bundle);
  if (principal.roles.every((role) => role !== 'applicant' && role !== 'agent'))
    requireRegion(principal, offered.regionPath);
  const { doc: point } = await deps.points.getPoint(order.servicePoint);
  // An application may be dated back by what a device of the hall wrote down, not by what an applicant says.
  if (order.capture) requireRole(principal, ['clerk', 'specialist']);
  const capturedAt = captureTime(order, point, now);
  const bundle = await deps.bundles.getDocument(offered.digest);
  const party = findParty(order.form, deps.vault);
  const today = toLocalDate(now);
  const held =
    party !== undefined && maySeeHoldings(principal, party)
      ? await deps.holdings.listValid(party, today)
      : [];
  const asked = {
    commitments: order.commitments,
    promisedMaterials: order.promisedMaterials,
    // What else the party holds is nothing to this application, and must not travel with it (个人信息保护法 art. 6).
    materialsHeld: held.filter((id) => bundle.materials.some((material) => material.id === id)),
    materialsSupplied: suppliedOf(bundle, order.materials),
    ...(order.targetDate === undefined ? {} : { targetDate: order.targetDate }),
  };
  const receipt = receiptDate(capturedAt, deps.calendar, point.officeHours);
  const assessed = assess({
    bundle,
    offered,
    content: { ...asked, items: order.items },
    form: order.form,
    handedIn: { form: order.form, materials: order.materials },
    ...options,
    calendar: deps.calendar,
    startDate: receipt,
    today,
  });
  const items = assessed.plan.tasks.map(({ item }) => itemId.parse(item));
  requireOffered({ point, offered, bundle, ordered: order.items, handlingItems: items });
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
  if (party === undefined) {
    // A bundle without the identity fields asks nobody who they are.
    const issues = identityFields.map((id) => ({ path: `body.form.${id}`, code: 'field_required' as const }));
    throw new AppError('order_invalid', {}, { issues });
  }
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

/** What somebody holds is nothing for a stranger to find out by filling in their number. */
function maySeeHoldings({ roles, party }: Principal, of: PartyRef): boolean {
  return roles.some((role) => role !== 'applicant') || party === of;
}
