import { createHash, randomUUID } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import {
  type BookingId,
  bookingId,
  type ItemId,
  type PartyRef,
  partyRef,
  type SlotId,
} from '@walking-hall/contracts';
import {
  executeContext,
  type Principal,
  type RequestFacts,
  requestInvalid,
  requireRegion,
} from '@walking-hall/service-kit';
import { type Acting, capacityOf } from '../agency/acting.ts';
import type { BundleStore } from '../bundles/bundle.store.ts';
import type { MobileListStore } from '../mobile-lists/mobile-list.store.ts';
import { requireAvailable } from '../service-points/require-available.ts';
import type { BookingStore } from './booking.store.ts';
import type { SlotCommand } from './slot.ts';
import type { Slots } from './slots.ts';

export interface BookDeps {
  readonly bookings: BookingStore;
  readonly slots: Slots;
  readonly bundles: BundleStore;
  readonly mobileLists: MobileListStore;
  readonly acting: Acting;
}

/** What somebody wants to come for. */
export interface Wish {
  readonly region: string;
  readonly bundle: string;
  readonly items: readonly ItemId[];
  readonly party?: PartyRef | undefined;
}

/**
 * Books a place in a slot. The same request again is the same booking, and is not judged again.
 * @throws AppError for what is not handled there, or by whom; `slot_full` names the next slot that is free
 */
export async function book(
  slot: SlotId,
  wish: Wish,
  request: RequestFacts,
  deps: BookDeps,
): Promise<BookingId> {
  const booking = identityOf(request);
  const loaded = await deps.bookings.slots.load(slot);
  const known = loaded?.state.bookings[booking];
  const command: SlotCommand = known
    ? { kind: 'book', placed: known.placed, capacity: 0, at: request.now }
    : await lookAt(booking, slot, wish, request, deps);
  try {
    await deps.bookings.slots.execute(slot, command, executeContext({ ...request, expectedSeq: undefined }));
    return booking;
  } catch (error) {
    throw await withNextFree(error, slot, deps.slots);
  }
}

async function lookAt(
  booking: BookingId,
  slot: SlotId,
  { region, bundle: id, items, party: named }: Wish,
  { principal, now }: RequestFacts,
  { slots, bundles, mobileLists, acting }: BookDeps,
): Promise<SlotCommand> {
  const found = await slots.findSlot(slot);
  if (!found) throw new AppError('slot_unknown');
  const { point, trip, desk, startsAt, endsAt } = found;
  const offered = await bundles.getOffered(region, id);
  const { regionPath, digest } = offered;
  const bundle = await bundles.getDocument(digest);
  const mobileList = point.kind === 'MOBILE' ? await mobileLists.findList(offered.region) : undefined;
  requireAvailable(items, { point, trip, mobileList, offered, bundle });
  const party = partyOf(principal, named);
  const { servicePoint } = point;
  const matter = { party, regionPath, bundle: offered.bundle, digest, items, servicePoint };
  const by = await acting.actAs(principal, { act: 'BOOK', ...matter }, now);
  if (by.capacity === 'STAFF') requireRegion(principal, regionPath);
  const placed = {
    ...{ booking, slot, servicePoint, desk: desk.desk, startsAt, endsAt },
    ...(trip === undefined ? {} : { trip: trip.trip }),
    region: offered.region,
    regionPath,
    bundle: offered.bundle,
    items: [...items],
    ...(party === undefined ? {} : { party }),
    bookedBy: principal.sub,
    at: now,
  };
  return { kind: 'book', placed, capacity: desk.capacity, at: now };
}

/**
 * Staff book for a party that they name, everybody else for the own party, or an agent for another.
 * @throws AppError `outside_scope` for an applicant who names another; `request_invalid` for staff who name none
 */
function partyOf(principal: Principal, named: PartyRef | undefined): PartyRef | undefined {
  const capacity = capacityOf(principal, named);
  if (capacity === 'STAFF' && named === undefined)
    throw requestInvalid([{ path: 'body.party', code: 'field_required' }]);
  if (capacity === 'PARTY' && named !== undefined && named !== principal.party)
    throw new AppError('outside_scope');
  return named ?? partyRef.safeParse(principal.party).data;
}

/** The receipt of a command names the slot, too: another slot under the same key is another booking. */
function identityOf({ command }: RequestFacts): BookingId {
  const name = createHash('sha256').update(command?.id ?? randomUUID());
  return bookingId.parse(`bkg_${name.digest('hex').slice(0, 24)}`);
}

async function withNextFree(error: unknown, slot: SlotId, slots: Slots): Promise<unknown> {
  if (!(error instanceof AppError) || error.code !== 'slot_full') return error;
  const { until, next } = await slots.findNextFree(slot);
  return next === undefined ? new AppError('slots_all_full', { until }) : new AppError('slot_full', { next });
}
