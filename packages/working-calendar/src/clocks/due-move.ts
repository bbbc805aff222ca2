import type { Instant } from '../dates/instant.ts';
import type { LocalDate } from '../dates/local-date.ts';

interface Due {
  readonly dueDate: LocalDate;
  readonly dueAt: Instant;
}

/** How a ledger entry writes that a due date moved, or did not. */
export function dueMoveOf(before: Due, after: Due) {
  return {
    dueDateBefore: before.dueDate,
    dueAtBefore: before.dueAt,
    dueDateAfter: after.dueDate,
    dueAtAfter: after.dueAt,
  };
}
