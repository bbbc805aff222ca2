import { defineQuery, defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Side } from '../rebuild/side.ts';

/** A department's open tasks in a region and all that lies below it: how many, and how many of them are late. */
export const workDocument = z.strictObject({
  generation: z.string(),
  path: z.string(),
  department: z.string(),
  open: z.number().int(),
  /** Open with a clock that turned yellow. */
  warned: z.number().int(),
  /** Open with a clock that ran out. */
  overdue: z.number().int(),
});

/** A task as far as counting it needs: whether it is counted as open, warned, overdue. */
export const taskState = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('OPEN'),
    path: z.string(),
    department: z.string(),
    warned: z.boolean(),
    overdue: z.boolean(),
  }),
  z.strictObject({ status: z.literal('ENDED') }),
]);
export type TaskState = z.infer<typeof taskState>;

export function defineOpenWork(side: Side) {
  const counters = defineView({
    name: `open_work_${side}`,
    schema: workDocument,
    indexes: { byDepartment: ['generation', 'path', 'department'] },
    scope: { region: 'path' },
  });
  return {
    counters,
    byDepartment: defineQuery(counters, { equals: ['generation', 'path'], orderBy: 'department' }),
    tasks: defineView({ name: `tasks_${side}`, schema: taskState }),
  };
}
