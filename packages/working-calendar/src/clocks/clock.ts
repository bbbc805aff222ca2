import { z } from 'zod';
import { limit } from '../calendars/limit.ts';
import { instant } from '../dates/instant.ts';
import { localDate } from '../dates/local-date.ts';

/** Where a limit comes from. `origin` is how sure that is: 'knowledge' must be verified before it is shown as law. */
export const clockRule = z.object({
  text: z.object({ zh: z.string().min(1), en: z.string().min(1) }),
  source: z.string().min(1),
  origin: z.enum(['law', 'source', 'knowledge', 'design']),
});
export type ClockRule = z.infer<typeof clockRule>;

/** What every entry of a ledger tells: when, why, and who ordered it. */
const occurrence = { at: instant, cause: z.string().min(1), orderedBy: z.string().min(1) };
const dueAfter = { dueDateAfter: localDate, dueAtAfter: instant };
const dueMove = { dueDateBefore: localDate, dueAtBefore: instant, ...dueAfter };

/** One line of a clock's history. All that the due date depends on is in these. */
export const ledgerEntry = z.discriminatedUnion('entry', [
  z.object({ entry: z.literal('STARTED'), ...occurrence, startDate: localDate, ...dueAfter }),
  /** A stop must tell in writing how long it is expected to last: 行政许可法 art.45 [domain C8: L-PLL]. */
  z.object({ entry: z.literal('STOPPED'), ...occurrence, expectedEnd: localDate.optional() }),
  /** `excluded` is in the unit of the limit. */
  z.object({ entry: z.literal('RESUMED'), ...occurrence, excluded: z.number().min(0), ...dueMove }),
  /** `added` is in the unit of the limit. */
  z.object({ entry: z.literal('EXTENDED'), ...occurrence, added: z.int().min(1), ...dueMove }),
  z.object({ entry: z.literal('REDERIVED'), ...occurrence, calendarVersion: z.string().min(1), ...dueMove }),
  z.object({ entry: z.literal('ENDED'), ...occurrence }),
]);
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/**
 * A limit that is running for somebody, with its whole history (architecture §7). A value: the functions beside this
 * file take a clock and give another one.
 */
export const clock = z.object({
  /** What it measures: 'PROMISED', 'STATUTORY', 'CORRECTION', … */
  name: z.string().min(1),
  limit,
  rule: clockRule,
  /** What set it going, such as an event's name. */
  startedBy: z.string().min(1),
  startedAt: instant,
  /** The working day that counts as the start (`receiptDate`). It is not counted itself. */
  startDate: localDate,
  calendarVersion: z.string().min(1),
  status: z.enum(['RUNNING', 'STOPPED', 'ENDED']),
  /** While the clock is stopped: as it stood when it stopped. */
  dueDate: localDate,
  /** The last moment in time; a clock is overdue strictly after it. Closing time of `dueDate`, but for minutes. */
  dueAt: instant,
  ledger: z.array(ledgerEntry).min(1),
});
export type Clock = z.infer<typeof clock>;
