import { defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Side } from './side.ts';

/** The batch of a generation that is counted now: its number, and `{feed}.after` and `{feed}.to`, positions. */
const planDocument = z.object({ number: z.number().int() }).catchall(z.number().int());
export type PlanDocument = z.infer<typeof planDocument>;

export function definePlans(side: Side) {
  return defineView({ name: `plans_${side}`, schema: planDocument });
}

/** The last batch of a generation that is wholly counted. Written after what it stands for. */
export function defineCursors(side: Side) {
  return defineView({ name: `cursors_${side}`, schema: z.strictObject({ number: z.number().int() }) });
}

/** Which generation is read (key `published`), and which was begun last (key `begun`). Never cleared. */
export const generations = defineView({
  name: 'generations',
  schema: z.strictObject({ id: z.string(), number: z.number().int(), side: z.enum(['a', 'b']) }),
});
