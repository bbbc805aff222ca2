import { z } from 'zod';

const idNumber = /\d{17}[\dXx]/;
/** With or without the country's prefix, and as people group it: `138 1234 5678`. */
const mobileNumber = /(?<!\d)(?:(?:00)?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/;

/**
 * A sentence that staff write for the applicant: it travels in events, so it must not name a person. Identity and phone
 * numbers are found and refused, also in full-width digits; names are left to the writer.
 */
export const publicText = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((value) => !namesNumber(value.normalize('NFKC')), { params: { code: 'personal_data_in_text' } });

function namesNumber(text: string): boolean {
  return idNumber.test(text) || mobileNumber.test(text);
}
