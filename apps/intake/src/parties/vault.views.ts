import { partyRef } from '@walking-hall/contracts';
import { defineQuery, defineRecords } from '@walking-hall/persistence';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';

/** One key for each person, wrapped; deleting it forgets the person. */
export const partyKeyRecords = defineRecords({
  name: 'party_keys',
  schema: z.strictObject({ party: partyRef, wrapped: z.string() }),
});

/** Personal answers, sealed with their person's key, by application. */
export const vaultRecords = defineRecords({
  name: 'vault',
  schema: z.strictObject({ party: partyRef, application: z.string(), sealed: z.string(), at: instant }),
  indexes: { byParty: ['party', 'at'] },
});
export const vaultOfParty = defineQuery(vaultRecords, { equals: ['party'], orderBy: 'at' });

/** E-licences, shared data and results of earlier cases that a party holds: never asked for again while valid. */
export const holdingRecords = defineRecords({
  name: 'holdings',
  schema: z.strictObject({
    party: partyRef,
    material: z.string(),
    reference: z.string(),
    validTo: localDate.optional(),
  }),
  indexes: { byParty: ['party', 'material'] },
});
export const holdingsOfParty = defineQuery(holdingRecords, { equals: ['party'], orderBy: 'material' });
