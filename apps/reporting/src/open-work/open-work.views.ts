import { defineQuery, defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Side } from '../rebuild/side.ts';

/** A department's open tasks in a region and all that lies below it: how many, and how many of them are late. */
const workDocument = z.strictObject({
  generation: z.string(),
  path: z.string(),
  department: z.string(),
  open: z.number().int(),
  /** Open with a clock that turned yellow. */
  warned: z.number().int(),
  /** Open with a clock that ran out. */
  overdue: z.number().int(),
});

export function defineOpenWork(side: Side) {
  const view = defineView({
    name: `open_work_${side}`,
    schema: workDocument,
    indexes: { byDepartment: ['generation', 'path', 'department'] },
    scope: { region: 'path' },
  });
  return { view, byDepartment: defineQuery(view, { equals: ['generation', 'path'], orderBy: 'department' }) };
}
