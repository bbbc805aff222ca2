import { kpi, kpiTarget, origin } from '@walking-hall/bundle-sdk';
import { localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { bundleId } from '../ids.ts';
import { localizedText, pageQuery } from './common.http.ts';
import { asCsv, asXlsx, figuresOperation, figuresPage, measured, range, rowFacts } from './figures-parts.ts';

const comparison = {
  /** The KPI over the period it is compared with, by the same definition. */
  before: z.strictObject(measured),
  /**
   * From before to now, to two decimals: in percent of what it was, or, of percentages, in points. Absent without a basis,
   * and for durations of several items together, which would not compare like with like.
   */
  change: z.strictObject({ value: z.number(), unit: z.enum(['PERCENT', 'POINT']) }).optional(),
};

const judged = {
  /** Whether the target is met. Absent without a target, without a basis, or where the target is not for such a period. */
  met: z.boolean().optional(),
};

const kpiFacts = {
  kpi: z.string(),
  /** Absent for the KPIs that come with the hall. */
  bundle: z.string().optional(),
  /** Of the definition that holds on the last day of the period, and since when it does. */
  version: z.number().int(),
  validFrom: localDate,
  name: localizedText,
  unit: kpi.shape.unit,
  statistic: kpi.shape.statistic,
  /** Whose idea the definition is; only `law` may be shown as law. */
  origin,
  target: kpiTarget.optional(),
  /** By what the KPI can be taken apart. */
  by: z.enum(['bundle', 'item', 'department', 'servicePoint', 'windowGroup']).optional(),
};

const kpisRange = z.strictObject({
  ...range,
  /** What to compare with; the same days a year before where absent. */
  baselineFrom: localDate.optional(),
  baselineTo: localDate.optional(),
});

/** A baseline has both its days, or is not there. */
function withBaseline<
  S extends z.ZodType<{ baselineFrom?: string | undefined; baselineTo?: string | undefined }>,
>(schema: S): S {
  return schema.refine(
    ({ baselineFrom, baselineTo }) => (baselineFrom === undefined) === (baselineTo === undefined),
    {
      path: ['baselineTo'],
    },
  );
}

export const getKpis = defineOperation({
  ...figuresOperation,
  id: 'getKpis',
  path: '/kpis',
  summary: {
    zh: '指标',
    en: 'KPIs of the hall and of a region’s bundles, with numerator, denominator and what they were a year before',
  },
  query: withBaseline(kpisRange.extend(pageQuery.shape)),
  success: {
    status: 200,
    body: z.strictObject({
      ...range,
      baselineFrom: localDate,
      baselineTo: localDate,
      entries: z.array(z.strictObject({ ...kpiFacts, ...measured, ...judged, ...comparison })),
      next: z.string().optional(),
    }),
  },
});

export const getKpisCsv = defineOperation({
  ...figuresOperation,
  id: 'getKpisCsv',
  path: '/kpis.csv',
  summary: { zh: '指标（CSV）', en: 'All KPIs as CSV' },
  query: withBaseline(kpisRange),
  success: asCsv,
});

export const getKpisXlsx = defineOperation({
  ...figuresOperation,
  id: 'getKpisXlsx',
  path: '/kpis.xlsx',
  summary: { zh: '指标（Excel）', en: 'All KPIs as an Excel workbook' },
  query: withBaseline(kpisRange),
  success: asXlsx,
});

export const listKpiParts = defineOperation({
  ...figuresOperation,
  id: 'listKpiParts',
  path: '/kpis/{kpi}/parts',
  summary: {
    zh: '指标分项（按事项、部门、服务点等）',
    en: 'A KPI taken apart by item, department, service point or window group, or ranked',
  },
  params: z.strictObject({ kpi: z.string().max(60) }),
  query: withBaseline(
    kpisRange.extend({
      ...figuresPage.shape,
      /** Whose KPI it is; the hall’s where absent. */
      bundle: bundleId.optional(),
      order: z.enum(['key', 'highest', 'lowest']).default('key'),
      /** `missed`: only parts that miss the target. */
      only: z.enum(['missed']).optional(),
    }),
  ),
  success: {
    status: 200,
    body: z.strictObject({
      ...range,
      baselineFrom: localDate,
      baselineTo: localDate,
      ...kpiFacts,
      /** Parts of which nothing was counted are left out; a page may hold fewer than its limit. */
      rows: z.array(z.strictObject({ ...rowFacts, ...measured, ...judged, ...comparison })),
      next: z.string().optional(),
    }),
  },
  errors: ['outside_scope', 'region_unknown', 'kpi_unknown'],
});
