import { z } from 'zod';

/**
 * A sentence that staff write for the applicant: it travels in events, so it must not name a person. Identity and phone
 * numbers are found and refused; names are left to the writer.
 */
export const publicText = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((value) => !/\d{17}[\dXx]|(?<!\d)1[3-9]\d{9}(?!\d)/.test(value), {
    params: { code: 'personal_data_in_text' },
  });
