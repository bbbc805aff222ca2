import { localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { agencyId, itemId, sha256 } from '../ids.ts';
import { publicText } from '../public-text.ts';

/** The way an application came in; it stays with the case. */
export const channel = z.enum(['COUNTER', 'STATION', 'MOBILE', 'KIOSK', 'ONLINE', 'PARTNER']);
export type Channel = z.infer<typeof channel>;

/** As whom somebody acted in the applicant's matter and over which channel: each act has its own (domain A33, A63). */
export const actedBy = z.strictObject({
  capacity: z.enum(['PARTY', 'AGENT', 'STAFF']),
  channel,
  /** The grant under which an agent acted. */
  agency: agencyId.optional(),
});
export type ActedBy = z.infer<typeof actedBy>;

export const defect = z.strictObject({
  /** Field or material: `form.org.name`, `materials.M07`. */
  path: z.string().min(1).max(200),
  code: z.enum(['MISSING', 'WRONG', 'UNREADABLE', 'EXPIRED']),
  note: publicText.optional(),
});
export type Defect = z.infer<typeof defect>;

/** How a material came: a digital copy by the hash of its content, `HELD` where one of an earlier application serves again. */
export const materialCopy = z.strictObject({
  material: z.string(),
  as: z.enum(['PAPER', 'DIGITAL', 'DECLARED', 'HELD']),
  sha256: sha256.optional(),
});
export type MaterialCopy = z.infer<typeof materialCopy>;

/** What was asked, without what is personal: that lies in intake's vault under (party, application). */
export const orderedContent = z.strictObject({
  items: z.array(itemId).min(1),
  /** Answers that are not personal, by field id. */
  answers: z.record(z.string(), z.unknown()),
  commitments: z.array(z.string()),
  promisedMaterials: z.array(z.string()),
  /** Materials fetched or kept from before. */
  materialsHeld: z.array(z.string()),
  /** Materials handed in with this application. */
  materialsSupplied: z.array(z.string()),
  /** How each came that was handed in or that a held copy stands for. */
  copies: z.array(materialCopy).optional(),
  targetDate: localDate.optional(),
});
export type OrderedContent = z.infer<typeof orderedContent>;
