import type { Bundle, FieldId } from '@walking-hall/bundle-sdk';
import type { LocalDate, WorkingCalendar } from '@walking-hall/working-calendar';

/** What somebody asks for. */
export interface Order {
  /** Ids of handling items, or of main items whose one applicable handling item is meant. */
  readonly items: readonly string[];
  readonly answers: Readonly<Record<FieldId, unknown>>;
  /** Commitment letters signed. */
  readonly commitments?: readonly string[];
  /** Materials promised to follow (容缺). */
  readonly promisedMaterials?: readonly string[];
  /** The date by which the applicant wants everything done. */
  readonly targetDate?: LocalDate;
}

/** What the hall knows beside the order. */
export interface PlanFacts {
  readonly region: string;
  readonly policies: readonly string[];
  /** Items that the region has switched off. */
  readonly itemsOff: readonly string[];
  /** Materials on hand and valid: e-licences, shared data, papers kept from before, results of earlier cases. */
  readonly materialsHeld: readonly string[];
}

export interface PlanInput {
  readonly bundle: Bundle;
  readonly order: Order;
  readonly facts: PlanFacts;
  readonly calendar: WorkingCalendar;
  /** Receipt date: the day from which limits count (that day itself not counted). */
  readonly startDate: LocalDate;
}

/** An answer that is null, as in JSON, is none. */
export function isAnswered(answer: unknown): boolean {
  return answer !== undefined && answer !== null;
}
