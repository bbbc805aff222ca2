import { localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { regionCode } from '../ids.ts';
import { localizedText, pageOf, pageQuery } from './common.http.ts';
import { figuresOperation } from './figures-parts.ts';

export const listBottlenecks = defineOperation({
  ...figuresOperation,
  id: 'listBottlenecks',
  path: '/bottlenecks',
  summary: {
    zh: '堵点：哪些在办事项卡住了后续事项',
    en: 'Which open tasks keep others from beginning, the most first, with who has them and for how long',
  },
  query: pageQuery.extend({ region: regionCode }),
  success: {
    status: 200,
    body: pageOf(
      z.strictObject({
        item: z.string(),
        itemName: localizedText.optional(),
        bundle: z.string(),
        department: z.string(),
        departmentName: localizedText.optional(),
        /** Open tasks of the item with the department that others wait for. */
        tasks: z.number().int(),
        /** How many tasks wait for them, directly or for what waits for them. */
        blocked: z.number().int(),
        /** The date since which the department has had the oldest of them, and how many calendar days that is. */
        since: localDate,
        longestDays: z.number().int(),
        /** The tasks that wait, by their item. */
        waiting: z.array(
          z.strictObject({ item: z.string(), name: localizedText.optional(), tasks: z.number().int() }),
        ),
      }),
    ),
  },
});

export const listOpenWork = defineOperation({
  ...figuresOperation,
  id: 'listOpenWork',
  path: '/open-work',
  summary: { zh: '各部门在办与超期', en: 'Open and overdue tasks by department' },
  query: pageQuery.extend({ region: regionCode }),
  success: {
    status: 200,
    /** Departments with open tasks; a page may hold fewer than its limit. */
    body: pageOf(
      z.strictObject({
        department: z.string(),
        name: localizedText.optional(),
        open: z.number().int(),
        warned: z.number().int(),
        overdue: z.number().int(),
      }),
    ),
  },
});
