import type { Hall } from '../../support/hall-process.ts';
import type { TeaRegion } from '../../support/tea-region.ts';
import { platform } from '../../support/tea-region.ts';
import type { Figure } from '../figure.ts';
import { createJsonClient, goodText, toOne } from '../json-client.ts';
import { percentile } from '../load.ts';

const asked = 150;
const period = 'from=2026-07-01&to=2026-12-31';
const dashboards = {
  'figures by item': `figures?${period}&by=item`,
  'figures by department': `figures?${period}&by=department`,
  'figures by day': `figures?${period}&by=day`,
  KPIs: `kpis?${period}`,
  'open work': 'open-work?',
} as const;

/** Every question a manager's screen asks, one after the other. */
export async function measureDashboards(hall: Hall, region: TeaRegion): Promise<Figure[]> {
  const token = await hall.tokenOf(platform);
  const client = createJsonClient(toOne(hall.url), 1);
  const figures: Figure[] = [];
  for (const [name, query] of Object.entries(dashboards)) {
    const times: number[] = [];
    for (let round = 0; round < asked; round++) {
      const started = performance.now();
      goodText(await client.send('GET', `/reporting/${query}&region=${region.code}`, { token }));
      times.push(performance.now() - started);
    }
    figures.push({
      id: `dashboard.${name.replaceAll(' ', '-').toLowerCase()}`,
      says: `dashboard, ${name}: p99`,
      value: percentile(times, 99),
      unit: 'ms',
      goal: { below: 50 },
    });
  }
  await client.close();
  return figures;
}
