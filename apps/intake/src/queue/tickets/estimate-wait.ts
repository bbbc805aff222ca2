import type { OpenQueue } from './ticket-queue.ts';

/**
 * Minutes until the ticket at this place may be called [design]: as long as the last services took, at as many windows as
 * gave them. Undefined where nobody was served yet today: there is nothing to estimate from.
 */
export function estimateWait({ services, called }: OpenQueue, place: number): number | undefined {
  if (services.length === 0) return undefined;
  const seconds = services.reduce((sum, service) => sum + service.seconds, 0);
  const windows = new Set([...services, ...called].map(({ window }) => window)).size;
  return Math.ceil((place * seconds) / (services.length * windows * 60));
}
