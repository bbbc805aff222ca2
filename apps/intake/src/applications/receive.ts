import { AppError } from '@walking-hall/app-error';
import {
  type ActedBy,
  type ApplicationId,
  itemId,
  type OrderRequest,
  type PartyRef,
} from '@walking-hall/contracts';
import { type Principal, requireRegion, requireRole } from '@walking-hall/service-kit';
import { receiptDate, toLocalDate, type WorkingCalendar } from '@walking-hall/working-calendar';
import type { Acting } from '../agency/acting.ts';
import type { BundleStore, OfferedBundle } from '../bundles/bundle.store.ts';
import { splitAnswers } from '../forms/split-answers.ts';
import type { MobileListStore } from '../mobile-lists/mobile-list.store.ts';
import { countingFor, type Holdings } from '../parties/holdings.ts';
import { findParty, identityFields } from '../parties/party-of.ts';
import type { Vault } from '../parties/vault.ts';
import type { ServicePoint, ServicePointStore } from '../service-points/service-point.store.ts';
import { channelOf } from '../service-points/service-point.ts';
import type { TripStore } from '../trips/trip.store.ts';
import type { UploadStore } from '../uploads/upload.store.ts';
import type { Received } from './application.ts';
import { type Assessed, assess } from './assess.ts';
import { captureTime } from './capture-time.ts';
import { checkCopies, copiesOf } from './copies.ts';
import { requireOffered } from './require-offered.ts';
import { suppliedOf } from './supplied-materials.ts';

export interface ReceiveDeps {
  readonly bundles: BundleStore;
  readonly points: ServicePointStore;
  readonly trips: TripStore;
  readonly mobileLists: MobileListStore;
  readonly vault: Vault;
  readonly holdings: Holdings;
  readonly uploads: UploadStore;
  readonly acting: Acting;
  readonly calendar: WorkingCalendar;
}

/** An order looked at from every side, with nothing stored yet. */
export interface LookedAt extends Assessed {
  readonly offered: OfferedBundle;
  readonly point: ServicePoint;
  readonly party: PartyRef | undefined;
  readonly by: ActedBy;
  readonly content: Received['content'];
  readonly personal: Readonly<Record<string, unknown>>;
  readonly capturedAt: string;
  readonly receiptDate: string;
}

/** `openAllowed` for a preview: a question left open is said, not refused. */
export interface LookOptions {
  readonly openAllowed?: boolean;
  /** The number that the application has or will have, where it is known. */
  readonly application?: ApplicationId;
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
  { openAllowed = false, application }: LookOptions = {},
): Promise<LookedAt> {
  const offered = await deps.bundles.getOffered(order.region, order.bundle);
  const { doc: point } = await deps.points.getPoint(order.servicePoint);
  // An application may be dated back by what a device of the hall wrote down, not by what an applicant says.
  if (order.capture) requireRole(principal, ['clerk', 'specialist']);
  const { servicePoint } = point;
  const trip = order.trip && (await deps.trips.findTrip({ servicePoint, trip: order.trip }));
  const capturedAt = captureTime(order, point, trip, now);
  const bundle = await deps.bundles.getDocument(offered.digest);
  const party = findParty(order.form, deps.vault);
  const today = toLocalDate(now);
  const { regionPath, digest } = offered;
  const by = await deps.acting.actAs(
    principal,
    {
      act: openAllowed ? 'PREVIEW' : 'SUBMIT',
      ...{ party, application, regionPath, bundle: order.bundle, digest, items: order.items, servicePoint },
    },
    now,
  );
  if (by.capacity === 'STAFF') requireRegion(principal, regionPath);
  // What somebody holds is nothing for a stranger to find out by filling in their number.
  const maySeeHoldings = by.capacity !== 'PARTY' || principal.party === party;
  const held = party !== undefined && maySeeHoldings ? await deps.holdings.listValid(party, today) : [];
  // What else the party holds is nothing to this application, and must not travel with it (个人信息保护法 art. 6).
  const materialsHeld = [...countingFor(bundle, order.form, held)];
  const asked = {
    commitments: order.commitments,
    promisedMaterials: order.promisedMaterials,
    materialsHeld,
    materialsSupplied: suppliedOf(bundle, order.materials),
    copies: copiesOf(order.materials, materialsHeld, held),
    ...(order.targetDate === undefined ? {} : { targetDate: order.targetDate }),
  };
  const receipt = receiptDate(capturedAt, deps.calendar, point.officeHours);
  const assessed = assess({
    bundle,
    offered,
    content: { ...asked, items: order.items },
    form: order.form,
    handedIn: {
      form: order.form,
      materials: order.materials,
      wrongCopies: await checkCopies(deps.uploads, party, order.materials),
    },
    openAllowed,
    calendar: deps.calendar,
    startDate: receipt,
    today,
  });
  const items = assessed.plan.tasks.map(({ item }) => itemId.parse(item));
  const mobileList = point.kind === 'MOBILE' ? await deps.mobileLists.findList(order.region) : undefined;
  const occasion = { point, trip, mobileList, offered, bundle };
  requireOffered({ ...occasion, ordered: order.items, handlingItems: items });
  const { open, personal } = splitAnswers(bundle, order.form);
  return {
    ...assessed,
    offered,
    point,
    party,
    by,
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
    by: looked.by,
  };
}
