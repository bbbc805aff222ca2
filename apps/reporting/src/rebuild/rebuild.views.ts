import { defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Side } from './side.ts';

/** How far one feed was counted. Written after what it stands for. */
const cursor = z.strictObject({ position: z.number().int() });

export function defineCursors(side: Side) {
  return defineView({ name: `cursors_${side}`, schema: cursor });
}

/** Which generation is read (key `published`), and which was begun last (key `begun`). Never cleared. */
export const generations = defineView({
  name: 'generations',
  schema: z.strictObject({ id: z.string(), number: z.number().int(), side: z.enum(['a', 'b']) }),
});
