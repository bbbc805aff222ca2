import { z } from 'zod';
import { complexity, revisitAnswer } from '../events/redress.ts';
import { departmentCode } from '../ids.ts';
import { personal } from '../personal-data.ts';
import { publicText } from '../public-text.ts';

/** What people write in their own words: it may name anybody, so that it lies in intake's vault. */
export const ownWords = personal(z.string().trim().min(1).max(2000), 'OTHER');

/** A matter is given to the department that has to put it right. */
export const assignment = z.strictObject({ department: departmentCode, complexity, matter: publicText });

export const staffText = z.strictObject({ text: publicText });

export const revisit = z.strictObject({ answer: revisitAnswer, note: publicText.optional() });

/** How the author can be reached; whoever gives it complains by name (实名). */
export const author = z.strictObject({
  name: personal(z.string().trim().min(1).max(100), 'NAME'),
  mobile: personal(z.string().trim().min(5).max(40), 'PHONE'),
});
