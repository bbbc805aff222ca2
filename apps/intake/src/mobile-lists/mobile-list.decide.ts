import { isDeepStrictEqual } from 'node:util';
import { eventOf, mobileListChanged } from '@walking-hall/contracts';
import type { MobileListCommand, MobileListEvent, MobileListState } from './mobile-list.ts';

/** A list replaces the one before as a whole; the same again changes nothing. */
export function decideMobileList(
  { list, at }: MobileListCommand,
  state: MobileListState,
): readonly MobileListEvent[] {
  if (state.status === 'SET' && isDeepStrictEqual(state.list, list)) return [];
  return [eventOf(mobileListChanged, { ...list, at })];
}
