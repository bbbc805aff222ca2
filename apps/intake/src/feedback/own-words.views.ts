import { partyRef } from '@walking-hall/contracts';
import { defineRecords } from '@walking-hall/persistence';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { sealedText } from '../parties/vault.views.ts';

/** Sealed words, by the rating, complaint or request that they belong to. */
export const ownWordsRecords = defineRecords({
  name: 'own_words',
  schema: sealedText.extend({ of: z.string(), owner: partyRef, at: instant }),
});
