import { localizedText } from '@walking-hall/contracts';
import { defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Side } from '../rebuild/side.ts';

/** What people call the value of a dimension, as its owner said last. */
export const nameDocument = z.strictObject({ name: localizedText });
export type Name = z.infer<typeof nameDocument>['name'];

export function defineNames(side: Side) {
  return defineView({ name: `names_${side}`, schema: nameDocument });
}
