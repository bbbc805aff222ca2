import type { LegalBasis } from '../schema/text.ts';
import { at, licensingLaw } from './legal-basis.ts';

type Unit = 'WORKING_DAY' | 'DAY' | 'MINUTE';

/** A promise is always the bundle's own default: every region sets its own, never above the law's (domain B). */
function promise(value: number, unit: Unit) {
  return { value, unit, origin: 'design' as const };
}

export const workingDays = (value: number) => promise(value, 'WORKING_DAY');
/** Due on the day it opens, when the office closes. */
export const sameDay = workingDays(0);
/** Decided while the applicant waits. */
export const halfAnHour = promise(30, 'MINUTE');

/** A limit that a law (or, by its origin, another text or general knowledge) sets. */
export function statutory(value: number, basis: LegalBasis, unit: Unit = 'WORKING_DAY') {
  return { value, unit, basis };
}

/** Twenty working days, and ten more by the head of the organ, where no other law says otherwise [L-PLL art.42]. */
export const licenceLimit = {
  ...statutory(20, at(licensingLaw, '第四十二条')),
  extension: statutory(10, at(licensingLaw, '第四十二条')),
};
