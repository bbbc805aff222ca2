import type { Hall } from '../../support/hall-process.ts';
import type { Figure } from '../figure.ts';
import { goodText } from '../json-client.ts';

/** What the hall's process takes, by its own metrics. */
export async function measureMemory(hall: Hall, when: string): Promise<Figure[]> {
  const metrics = goodText(await hall.raw('GET', '/metrics'));
  const bytes = /^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1];
  const value = Number(bytes) / 1024 ** 2;
  return [
    { id: `memory.${when.replaceAll(/\W+/g, '-')}`, says: `memory of the hall, ${when}`, value, unit: 'MB' },
  ];
}
