import type { HallKpi } from '../kpi-definition.ts';

/** What one application for several items saves (domain A77). */
export const savingsKpis: readonly HallKpi[] = [
  {
    id: 'trips-saved',
    version: 1,
    validFrom: '2020-01-01',
    name: { zh: '跑动次数减少率', en: 'Trips saved by joint applications' },
    numerator: 'TRIPS_SAVED',
    denominator: 'TRIPS_ITEM_BY_ITEM',
    unit: 'PERCENT',
    by: 'bundle',
    origin: 'source',
  },
];
