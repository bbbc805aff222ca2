import { AppError } from '@walking-hall/app-error';
import type { Desk, DeskId, ServicePointId, SlotId, TripId } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import {
  addDays,
  atTime,
  type LocalDate,
  toLocalDate,
  type WorkingCalendar,
} from '@walking-hall/working-calendar';
import type { ServicePoint, ServicePointStore } from '../service-points/service-point.store.ts';
import type { Trip, TripStore } from '../trips/trip.store.ts';
import { slotsOfPlace } from './booking.views.ts';
import { cutIntoSlots, officeStretches, readSlotId, type SlotTime } from './slot-times.ts';

/** A desk of a point, on one of its trips where the point moves. */
export interface DeskPlace {
  readonly servicePoint: ServicePointId;
  readonly desk: DeskId;
  readonly trip?: TripId | undefined;
}

export interface FoundSlot extends SlotTime {
  readonly point: ServicePoint;
  readonly desk: Desk;
  readonly trip?: Trip | undefined;
}

export interface OpenSlot extends SlotTime {
  readonly capacity: number;
  readonly free: number;
}

export interface Slots {
  /** The slots of a desk on a day in order, booked or not; none on a day off or while the trip does not stand. */
  ofDay(place: DeskPlace, date: LocalDate): Promise<readonly OpenSlot[]>;
  /** Undefined where the desk has no such slot, or not any more. */
  findSlot(id: SlotId): Promise<FoundSlot | undefined>;
  /** The first slot with a free place after this one; it is looked for up to a day, which is given with it. */
  findNextFree(after: SlotId): Promise<{ readonly until: LocalDate; readonly next?: string }>;
}

export interface SlotsDeps {
  readonly points: ServicePointStore;
  readonly trips: TripStore;
  readonly persistence: Pick<Persistence, 'views'>;
  readonly calendar: WorkingCalendar;
}

/** How many days ahead a free slot is looked for. */
const horizonDays = 30;
/** More than a day has slots of the least length. */
const dayLimit = 1_000;

export function createSlots({ points, trips, persistence, calendar }: SlotsDeps): Slots {
  async function load({ servicePoint, desk: id, trip: tripName }: DeskPlace) {
    const { doc: point } = await points.getPoint(servicePoint);
    const desk = point.desks?.find(({ desk }) => desk === id);
    if (desk === undefined) throw new AppError('desk_unknown', { servicePoint, desk: id });
    const trip = tripName && (await trips.findTrip({ servicePoint, trip: tripName }));
    return { point, desk, trip };
  }
  type Loaded = Awaited<ReturnType<typeof load>>;

  function timesOf(place: DeskPlace, { point, desk, trip }: Loaded, date: LocalDate): readonly SlotTime[] {
    const name = nameOf(place);
    if (point.kind === 'MOBILE') {
      if (!trip || (trip.status !== 'PUBLISHED' && trip.status !== 'OPEN')) return [];
      const stretch = { from: trip.opensAt, to: trip.closesAt };
      return cutIntoSlots(name, stretch, desk.slotMinutes).filter(
        ({ startsAt }) => toLocalDate(startsAt) === date,
      );
    }
    if (place.trip !== undefined || !calendar.isWorkingDay(date)) return [];
    return officeStretches(date, point.officeHours).flatMap((stretch) =>
      cutIntoSlots(name, stretch, desk.slotMinutes),
    );
  }

  async function ofDay(place: DeskPlace, date: LocalDate): Promise<readonly OpenSlot[]> {
    const loaded = await load(place);
    const { capacity } = loaded.desk;
    const day = { from: atTime(date, '00:00'), to: atTime(addDays(date, 1), '00:00'), limit: dayLimit };
    const options = { equals: { place: nameOf(place) }, ...day };
    const { documents } = await persistence.views.find(slotsOfPlace, options, everything);
    const taken = new Map(documents.map(({ doc }) => [doc.slot, doc.taken]));
    return timesOf(place, loaded, date).map((time) => {
      const free = Math.max(0, capacity - (taken.get(time.slot) ?? 0));
      return { ...time, capacity, free };
    });
  }

  return {
    ofDay,
    async findSlot(id) {
      const { date, ...place } = readSlotId(id);
      const loaded = await load(place);
      const time = timesOf(place, loaded, date).find(({ slot }) => slot === id);
      return time && { ...loaded, ...time, trip: loaded.trip || undefined };
    },
    async findNextFree(after) {
      const { date: first, startsAt, ...place } = readSlotId(after);
      for (let days = 0; ; days++) {
        const date = addDays(first, days);
        // A date of a year whose holidays are not known yet ends the search as its horizon does.
        const slots = days < horizonDays ? await unlessYearMissing(ofDay(place, date)) : undefined;
        if (slots === undefined) return { until: date };
        const next = slots.find((slot) => slot.free > 0 && slot.startsAt > startsAt);
        if (next) return { until: date, next: next.startsAt };
      }
    },
  };
}

function nameOf({ servicePoint, trip, desk }: DeskPlace): string {
  return [servicePoint, ...(trip === undefined ? [] : [trip]), desk].join('.');
}

async function unlessYearMissing<T>(looking: Promise<T>): Promise<T | undefined> {
  try {
    return await looking;
  } catch (error) {
    if (error instanceof AppError && error.code === 'calendar_year_missing') return undefined;
    throw error;
  }
}
