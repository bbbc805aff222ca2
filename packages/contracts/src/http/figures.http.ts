import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { bundleId } from '../ids.ts';
import { asCsv, asXlsx, figuresOperation, figuresPage, range, rowFacts } from './figures-parts.ts';

/** What is counted, per region, bundle, item, department, channel and day. */
export const figures = z.strictObject({
  /** Applications, each once, however many items it orders. */
  received: z.number().int(),
  accepted: z.number().int(),
  /** Items that those applications order: what stands in the rows of items. */
  itemsReceived: z.number().int(),
  itemsAccepted: z.number().int(),
  opened: z.number().int(),
  granted: z.number().int(),
  refused: z.number().int(),
  closed: z.number().int(),
  released: z.number().int(),
  completed: z.number().int(),
  delivered: z.number().int(),
  warned: z.number().int(),
  overdue: z.number().int(),
  onTimePromised: z.number().int(),
  onTimeStatutory: z.number().int(),
  withStatutory: z.number().int(),
  /** Sum over decided tasks. */
  workingDays: z.number().int(),
});
export type Figures = z.infer<typeof figures>;

const dimension = z.enum(['region', 'bundle', 'item', 'department', 'channel', 'day']);

const figuresRange = z.strictObject({
  ...range,
  by: dimension.default('item'),
  bundle: bundleId.optional(),
  /** `year`: the same days a year before are counted beside. */
  compare: z.enum(['year']).optional(),
});

export const getFigures = defineOperation({
  ...figuresOperation,
  id: 'getFigures',
  path: '/figures',
  summary: {
    zh: '统计',
    en: 'Figures of a region and what lies below it, between two days (both included), by one dimension',
  },
  query: figuresRange.extend(figuresPage.shape),
  success: {
    status: 200,
    body: z.strictObject({
      ...range,
      by: dimension,
      /** By rising key; the rows of all pages add up to the total. A page may hold fewer rows than its limit. */
      rows: z.array(z.strictObject({ ...rowFacts, figures, lastYear: figures.optional() })),
      total: figures,
      totalLastYear: figures.optional(),
      next: z.string().optional(),
    }),
  },
});

export const getFiguresCsv = defineOperation({
  ...figuresOperation,
  id: 'getFiguresCsv',
  path: '/figures.csv',
  summary: { zh: '统计（CSV）', en: 'All pages of the figures as CSV' },
  query: figuresRange,
  success: asCsv,
});

export const getFiguresXlsx = defineOperation({
  ...figuresOperation,
  id: 'getFiguresXlsx',
  path: '/figures.xlsx',
  summary: { zh: '统计（Excel）', en: 'All pages of the figures as an Excel workbook' },
  query: figuresRange,
  success: asXlsx,
});
