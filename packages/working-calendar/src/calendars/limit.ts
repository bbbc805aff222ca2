import { z } from 'zod';

/**
 * WORKING_DAY: working days (administrative-licensing limits are in these: 行政许可法 art.82 [domain C8: L-PLL]).
 * DAY: calendar days, for laws that say so. MINUTE: minutes within office hours.
 */
export const limitUnit = z.enum(['WORKING_DAY', 'DAY', 'MINUTE']);
export type LimitUnit = z.infer<typeof limitUnit>;

/** How long something may take. 0 working days: the same day. */
export const limit = z.object({ value: z.int().min(0), unit: limitUnit });
export type Limit = z.infer<typeof limit>;
