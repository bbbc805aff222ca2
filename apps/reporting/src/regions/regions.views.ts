import { defineQuery, defineView } from '@walking-hall/persistence';
import { z } from 'zod';
import type { Side } from '../rebuild/side.ts';

/** A region as it was registered last. */
export const regionDocument = z.strictObject({
  generation: z.string(),
  region: z.string(),
  path: z.string(),
  /** Path of the region above; '' for a root. */
  parentPath: z.string(),
});
export type RegionDocument = z.infer<typeof regionDocument>;

export function defineRegions(side: Side) {
  const view = defineView({
    name: `regions_${side}`,
    schema: regionDocument,
    indexes: { below: ['generation', 'parentPath', 'path'] },
    scope: { region: 'path' },
  });
  return { view, below: defineQuery(view, { equals: ['generation', 'parentPath'], orderBy: 'path' }) };
}
