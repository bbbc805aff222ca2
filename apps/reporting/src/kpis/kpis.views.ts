import { kpi } from '@walking-hall/bundle-sdk';
import { defineQuery, defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Side } from '../rebuild/side.ts';

/** A definition and the days on which a region measured by it. */
const kpiTerm = z.strictObject({
  definition: kpi,
  since: z.string(),
  /** The first day on which it no longer held. */
  until: z.string().optional(),
});
export type KpiTerm = z.infer<typeof kpiTerm>;

/** The definitions of a bundle in a region that enabled it, with those it had before. */
export const kpiDocument = z.strictObject({
  generation: z.string(),
  path: z.string(),
  bundle: z.string(),
  terms: z.array(kpiTerm),
});
export type KpiDocument = z.infer<typeof kpiDocument>;

export function defineKpis(side: Side) {
  const view = defineView({
    name: `kpis_${side}`,
    schema: kpiDocument,
    indexes: { byPath: ['generation', 'path'] },
    scope: { region: 'path' },
  });
  return { view, byPath: defineQuery(view, { equals: ['generation'], orderBy: 'path' }) };
}
