import { deskId, type SlotId, servicePointId, slotId, tripId } from '@walking-hall/contracts';
import {
  atTime,
  type LocalDate,
  type OfficeHours,
  toEpochMs,
  toInstant,
  toLocalDate,
} from '@walking-hall/working-calendar';

export interface SlotTime {
  readonly slot: SlotId;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** From one moment to another. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

const minuteMs = 60_000;

/** Cuts a stretch of time into slots, from its beginning on; what is left over at the end is no slot. */
export function cutIntoSlots(place: string, { from, to }: Stretch, minutes: number): readonly SlotTime[] {
  const [startMs, endMs, lengthMs] = [toEpochMs(from), toEpochMs(to), minutes * minuteMs];
  const count = Math.max(0, Math.floor((endMs - startMs) / lengthMs));
  return Array.from({ length: count }, (_, index) => {
    const begin = startMs + index * lengthMs;
    return {
      slot: slotId.parse(`${place}.${Math.floor(begin / minuteMs)}`),
      startsAt: toInstant(begin),
      endsAt: toInstant(begin + lengthMs),
    };
  });
}

/** The stretches in which an office is open on a working day. */
export function officeStretches(date: LocalDate, hours: OfficeHours): readonly Stretch[] {
  return hours.map(({ from, to }) => ({ from: atTime(date, from), to: atTime(date, to) }));
}

/** What an id says: the desk, on what trip of which point, and the minute in which the slot begins. */
export function readSlotId(id: SlotId) {
  const parts = id.split('.');
  const minutes = Number(parts.pop());
  const [point, ...rest] = parts;
  const desk = rest.pop();
  const [trip] = rest;
  const startsAt = toInstant(minutes * minuteMs);
  return {
    place: parts.join('.'),
    desk: deskId.parse(desk),
    servicePoint: servicePointId.parse(point),
    trip: tripId.optional().parse(trip),
    startsAt,
    date: toLocalDate(startsAt),
  };
}
