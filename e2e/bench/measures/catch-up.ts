import { z } from 'zod';
import type { HallClients } from '../../support/hall-clients.ts';
import { platform } from '../../support/tea-region.ts';
import type { Figure } from '../figure.ts';

const rebuilt = z.object({ commits: z.int().min(1) });

/** Reporting counts all that the owners of the facts ever committed, from zero. */
export async function measureCatchUp(hall: HallClients): Promise<Figure[]> {
  const started = performance.now();
  const { status, text, json } = await hall.raw('POST', '/reporting/rebuild', { as: platform, body: {} });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 200) throw new Error(`reporting was not built anew: ${text}`);
  const { commits } = rebuilt.parse(json);
  const says = `reporting catches up from zero, ${commits.toLocaleString('en')} commits`;
  return [{ id: 'reporting.catch-up', says, value: commits / seconds, unit: '/s' }];
}
