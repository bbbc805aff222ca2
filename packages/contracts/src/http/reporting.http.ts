import { localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { regionCode } from '../ids.ts';
import { pageQuery } from './common.http.ts';

const managers = ['center-admin', 'supervisor', 'platform-admin'] as const;

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

const figuresQuery = z.strictObject({
  region: regionCode,
  from: localDate,
  to: localDate,
  by: dimension.default('item'),
  bundle: z.string().optional(),
});

export const getFigures = defineOperation({
  id: 'getFigures',
  method: 'get',
  path: '/figures',
  tag: 'figures',
  summary: {
    zh: '统计',
    en: 'Figures of a region and what lies below it, between two days (both included), by one dimension',
  },
  access: managers,
  query: figuresQuery,
  success: {
    status: 200,
    body: z.strictObject({
      region: regionCode,
      from: localDate,
      to: localDate,
      by: dimension,
      rows: z.array(z.strictObject({ key: z.string(), figures })),
      total: figures,
    }),
  },
  errors: ['outside_scope', 'region_unknown'],
});

export const getFiguresCsv = defineOperation({
  id: 'getFiguresCsv',
  method: 'get',
  path: '/figures.csv',
  tag: 'figures',
  summary: { zh: '统计（CSV）', en: 'The same as CSV' },
  access: managers,
  query: figuresQuery,
  success: { status: 200, body: z.string(), mediaType: 'text/csv' },
  errors: ['outside_scope', 'region_unknown'],
});

export const getKpis = defineOperation({
  id: 'getKpis',
  method: 'get',
  path: '/kpis',
  tag: 'figures',
  summary: { zh: '指标', en: 'KPIs of a region’s bundles, with numerator and denominator' },
  access: managers,
  query: z.strictObject({ region: regionCode, from: localDate, to: localDate }),
  success: {
    status: 200,
    body: z.strictObject({
      entries: z.array(
        z.strictObject({
          kpi: z.string(),
          bundle: z.string(),
          version: z.number().int(),
          name: z.strictObject({ zh: z.string(), en: z.string() }),
          numerator: z.number().int(),
          denominator: z.number().int().optional(),
          unit: z.enum(['COUNT', 'PERCENT']),
          /** Rounded half up to one decimal; absent where the denominator is 0: there is no basis. */
          value: z.number().optional(),
          target: z.number().optional(),
        }),
      ),
    }),
  },
  errors: ['outside_scope', 'region_unknown'],
});

export const listOpenWork = defineOperation({
  id: 'listOpenWork',
  method: 'get',
  path: '/open-work',
  tag: 'figures',
  summary: { zh: '各部门在办与超期', en: 'Open and overdue tasks by department' },
  access: managers,
  query: pageQuery.extend({ region: regionCode }),
  success: {
    status: 200,
    body: z.strictObject({
      entries: z.array(
        z.strictObject({
          department: z.string(),
          open: z.number().int(),
          warned: z.number().int(),
          overdue: z.number().int(),
        }),
      ),
      next: z.string().optional(),
    }),
  },
  errors: ['outside_scope', 'region_unknown'],
});

export const rebuildReporting = defineOperation({
  id: 'rebuildReporting',
  method: 'post',
  path: '/rebuild',
  tag: 'figures',
  summary: { zh: '由提交记录重建统计', en: 'Drop every figure and build it again from the owners’ commits' },
  access: ['platform-admin'],
  body: z.strictObject({}),
  success: { status: 200, body: z.strictObject({ commits: z.number().int() }) },
  errors: ['concurrent_change'],
});

export const reportingOperations = [
  getFigures,
  getFiguresCsv,
  getKpis,
  listOpenWork,
  rebuildReporting,
] as const;
