import type { HallKpi } from '../kpi-definition.ts';
import { acceptanceKpis } from './acceptance.kpis.ts';
import { feedbackKpis } from './feedback.kpis.ts';
import { outreachKpis } from './outreach.kpis.ts';
import { savingsKpis } from './savings.kpis.ts';
import { timelinessKpis } from './timeliness.kpis.ts';

/** Every version of every KPI that comes with the hall. */
export const hallKpis: readonly HallKpi[] = [
  ...acceptanceKpis,
  ...timelinessKpis,
  ...savingsKpis,
  ...feedbackKpis,
  ...outreachKpis,
];
