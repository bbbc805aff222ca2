import type { LegalBasis } from '@walking-hall/bundle-sdk';

type Unit = 'WORKING_DAY' | 'DAY' | 'MINUTE';

/** A promise is always the bundle's own default: every region sets its own, never above the law's (domain B). */
function promise(value: number, unit: Unit) {
  return { value, unit, origin: 'design' as const };
}

export const workingDays = (value: number) => promise(value, 'WORKING_DAY');
/** Due on the day it opens, when the office closes. */
export const sameDay = workingDays(0);
/** "Instant": done while one waits. */
export const whileWaiting = promise(30, 'MINUTE');

/** A limit that a law (or, by its origin, general knowledge) sets. */
export function statutory(value: number, basis: LegalBasis) {
  return { value, unit: 'WORKING_DAY' as const, basis };
}
