import { defineQuery, defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Side } from '../rebuild/side.ts';

const counts = z.record(z.string(), z.number().int());

/** The open tasks of an item with a department that keep others from beginning, in a region and all below it. */
export const bottleneckDocument = z.strictObject({
  generation: z.string(),
  path: z.string(),
  bundle: z.string(),
  item: z.string(),
  department: z.string(),
  /** How many such tasks there are, and how many others wait for them, directly or for what waits for them. */
  tasks: z.number().int(),
  blocked: z.number().int(),
  /** The tasks, by the date on which the department got them. */
  since: counts,
  /** The others, by their item. */
  waiting: counts,
});
export type BottleneckDocument = z.infer<typeof bottleneckDocument>;

export function defineBottlenecks(side: Side) {
  const view = defineView({
    name: `bottlenecks_${side}`,
    schema: bottleneckDocument,
    indexes: { byBlocked: ['generation', 'path', 'blocked'] },
    scope: { region: 'path' },
  });
  return { view, byBlocked: defineQuery(view, { equals: ['generation', 'path'], orderBy: 'blocked' }) };
}
