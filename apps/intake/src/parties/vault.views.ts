import { partyRef, sha256 } from '@walking-hall/contracts';
import { defineQuery, defineRecords } from '@walking-hall/persistence';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';

/**
 * One key for each person, wrapped; a record without one is that of a forgotten person. The record is never removed, so
 * that its seq goes on: it numbers the generations of the person's keys, and a new key is always above the old one.
 */
export const partyKeyRecords = defineRecords({
  name: 'party_keys',
  schema: z.strictObject({ party: partyRef, wrapped: z.string().optional() }),
});

/** A text sealed with a person's key, and which generation of the key that was. */
export const sealedText = z.strictObject({ generation: z.number().int(), sealed: z.string() });
export type SealedText = z.infer<typeof sealedText>;

/** Personal answers, sealed with their person's key, by application and name. */
export const vaultRecords = defineRecords({
  name: 'vault',
  schema: sealedText.extend({
    party: partyRef,
    application: z.string(),
    at: instant,
  }),
  indexes: { byParty: ['party', 'at'] },
});
export const vaultOfParty = defineQuery(vaultRecords, { equals: ['party'], orderBy: 'at' });

/**
 * E-licences, shared data and results of earlier cases that a party holds: never asked for again while valid. The
 * reference is sealed, as that of an identity card is its number.
 */
export const holdingRecords = defineRecords({
  name: 'holdings',
  schema: z.strictObject({
    party: partyRef,
    material: z.string(),
    reference: sealedText,
    subject: z.string().optional(),
    validTo: localDate.optional(),
    copy: sha256.optional(),
  }),
  indexes: { byParty: ['party', 'material'] },
});
export const holdingsOfParty = defineQuery(holdingRecords, { equals: ['party'], orderBy: 'material' });
