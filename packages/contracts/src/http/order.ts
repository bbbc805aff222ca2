import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { bundleId, regionCode, servicePointId, sha256, tripId } from '../ids.ts';
import { personal } from '../personal-data.ts';

/** Answers by field id; each is checked by the bundle's own rule for it. */
export const applicationForm = personal(z.record(z.string().max(100), z.unknown()), 'BY_FIELD');

/** A paper handed in: its original seen at the window, or a digital copy, which names an upload of the party. */
export const suppliedMaterial = z.strictObject({
  material: z.string().max(40),
  as: z.enum(['PAPER', 'DIGITAL', 'DECLARED']),
  sha256: sha256.optional(),
});

export type SuppliedMaterial = z.infer<typeof suppliedMaterial>;

export const orderRequest = z.strictObject({
  region: regionCode,
  bundle: bundleId,
  servicePoint: servicePointId,
  trip: tripId.optional(),
  /** Items or ready-made packages' items; main items stand for their one applicable handling item. */
  items: z.array(z.string().max(40)).max(200),
  form: applicationForm,
  materials: z.array(suppliedMaterial).max(200).default([]),
  commitments: z.array(z.string().max(40)).max(50).default([]),
  promisedMaterials: z.array(z.string().max(40)).max(50).default([]),
  targetDate: localDate.optional(),
  /** Taken down on a device without a network: sent twice, it is still one application. */
  capture: z
    .strictObject({
      device: z.string().regex(/^[a-z0-9][a-z0-9-]{1,59}$/),
      sequence: z.number().int().min(1),
      capturedAt: instant,
    })
    .optional(),
});

export type OrderRequest = z.infer<typeof orderRequest>;
