import type { DataOf } from '../rebuild/counted-events.ts';
import { event } from './library-events.ts';

type Kpis = DataOf<'hall.bundle.enabled.v1'>['document']['kpis'];

/** A library enables its bundle, with these KPIs. */
export function enabled(path: string, kpis: Kpis, at = '2026-01-05T09:00:00+08:00') {
  const name = { zh: '借书一类事', en: 'Lending library' };
  return event('hall.bundle.enabled.v1', {
    region: path.slice(path.lastIndexOf('/') + 1),
    regionPath: path,
    bundle: 'lending-library',
    version: '1.0.0',
    digest: `sha256:${'0'.repeat(64)}`,
    document: {
      id: 'lending-library',
      version: '1.0.0',
      name,
      summary: name,
      departments: [{ id: 'desk', name, side: 'GOV' }],
      stages: [{ id: 'JOIN', name, order: 1, lead: 'desk' }],
      fields: [{ id: 'loan.urgent', name, type: 'boolean', required: false }],
      items: [{ id: 'card', level: 'MAIN', stage: 'JOIN', name }],
      kpis,
    },
    overlay: {},
    policies: [],
    at,
  });
}
