import type { Dimension } from '../figures/figures.views.ts';
import { all, type Cut, ofBundle, total } from '../figures/row.ts';
import type { RulingKpi } from './kpi-definition.ts';

/** What a KPI is measured under: items that it names, its bundle, or everything. */
export function cutsOf({ definition, bundle }: RulingKpi): readonly Cut[] {
  if (ofMinutes(definition)) {
    const value = bundle ?? all;
    return [{ dimension: 'minutes', value, bundle: value }];
  }
  if (bundle === undefined) return [total];
  const { items } = definition;
  return items?.map((value) => ({ dimension: 'item', value, bundle })) ?? [ofBundle(bundle)];
}

/** The dimension whose values a KPI is taken apart by; undefined where it can't be. */
export function partsOf({ definition, by }: RulingKpi): Dimension | undefined {
  if (by === 'bundle' && ofMinutes(definition)) return 'minutes';
  return by;
}

/** Cases are timed by bundle, not by item. */
function ofMinutes({ numerator }: RulingKpi['definition']): boolean {
  return numerator === 'MINUTES' || numerator === 'NET_MINUTES';
}
