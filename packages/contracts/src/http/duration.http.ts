import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { bundleId } from '../ids.ts';
import { asCsv, asXlsx, figuresOperation, figuresPage, measured, range, rowFacts } from './figures-parts.ts';

/** How long decided tasks took: exact, by the working days that counted against the promise. */
const durations = {
  tasks: z.number().int(),
  /** The number of working days that half, nine tenths, 99 in a hundred of the tasks did not exceed. */
  p50: z.number().int().optional(),
  p90: z.number().int().optional(),
  p99: z.number().int().optional(),
  onTimePromised: z.strictObject(measured),
  /** Among tasks for which a law sets a limit. */
  onTimeStatutory: z.strictObject(measured),
};

const durationsRange = z.strictObject({
  ...range,
  by: z.enum(['item', 'department']).default('item'),
  bundle: bundleId.optional(),
});

export const listDurations = defineOperation({
  ...figuresOperation,
  id: 'listDurations',
  path: '/durations',
  summary: {
    zh: '办理时长与按时率（按事项或部门）',
    en: 'How many working days decided tasks took, and how many were on time, by item or department',
  },
  query: durationsRange.extend(figuresPage.shape),
  success: {
    status: 200,
    body: z.strictObject({
      ...range,
      by: durationsRange.shape.by.unwrap(),
      rows: z.array(z.strictObject({ ...rowFacts, ...durations, lastYear: z.strictObject(durations) })),
      total: z.strictObject({ ...durations, lastYear: z.strictObject(durations) }),
      next: z.string().optional(),
    }),
  },
});

export const getDurationsCsv = defineOperation({
  ...figuresOperation,
  id: 'getDurationsCsv',
  path: '/durations.csv',
  summary: { zh: '办理时长与按时率（CSV）', en: 'All pages of the durations as CSV' },
  query: durationsRange,
  success: asCsv,
});

export const getDurationsXlsx = defineOperation({
  ...figuresOperation,
  id: 'getDurationsXlsx',
  path: '/durations.xlsx',
  summary: { zh: '办理时长与按时率（Excel）', en: 'All pages of the durations as an Excel workbook' },
  query: durationsRange,
  success: asXlsx,
});
