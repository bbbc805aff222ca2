import { z } from 'zod';

/** A text for people: Chinese first, English complete. */
export const text = z.strictObject({ zh: z.string().min(1).max(2000), en: z.string().min(1).max(4000) });
export type Text = z.infer<typeof text>;

/**
 * Where a rule comes from. Only `law` may be shown to a citizen as law; `source` is another public text; `knowledge`
 * was not looked up; `design` is the bundle author's own decision.
 */
export const origin = z.enum(['law', 'source', 'knowledge', 'design']);
export type Origin = z.infer<typeof origin>;

export const legalBasis = z.strictObject({
  title: text,
  /** `第十九条`, `art. 19`. */
  article: z.string().optional(),
  /** Key or address of the text that was read. */
  reference: z.string().optional(),
  origin,
});
export type LegalBasis = z.infer<typeof legalBasis>;

/** Ids are stable, short and safe in a URL: `T1-01`, `C24-04`, `return-slip`. */
export const bundleLocalId = z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/);
