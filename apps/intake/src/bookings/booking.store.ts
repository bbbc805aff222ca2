import { AppError } from '@walking-hall/app-error';
import {
  type AggregateStore,
  createAggregateStore,
  type Persistence,
  type Scope,
  type StoredDocument,
} from '@walking-hall/persistence';
import type { z } from 'zod';
import { bookingView, slotPuts } from './booking.views.ts';
import { decideSlot } from './slot.decide.ts';
import { evolveSlot } from './slot.evolve.ts';
import { emptySlot, type SlotCommand, type SlotEvent, type SlotState } from './slot.ts';

export type StoredBooking = z.infer<typeof bookingView.schema>;

export interface BookingStore {
  /** A slot is a stream: two who want its last place want the same next commit, and one gets it. */
  readonly slots: AggregateStore<SlotState, SlotCommand, SlotEvent>;
  /** @throws AppError `booking_unknown` where it is outside the scope too */
  getBooking(id: string, scope: Scope): Promise<StoredDocument<StoredBooking>>;
}

export function createBookingStore(persistence: Persistence): BookingStore {
  const slots = createAggregateStore<SlotState, SlotCommand, SlotEvent>(persistence, {
    name: 'slot',
    initialState: emptySlot,
    decide: decideSlot,
    evolve: evolveSlot,
    views: slotPuts,
  });
  return {
    slots,
    async getBooking(id, scope) {
      const found = await persistence.views.get(bookingView, id, scope);
      if (!found) throw new AppError('booking_unknown');
      return found;
    },
  };
}
