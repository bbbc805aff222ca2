import { z } from 'zod';

/** A day that exists, as people in China write it down: 'YYYY-MM-DD'. As strings, days sort in order of time. */
export const localDate = z.iso.date();
export type LocalDate = z.infer<typeof localDate>;
