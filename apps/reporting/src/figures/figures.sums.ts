import type { Figures } from '@walking-hall/contracts';
import { counters } from './figures.views.ts';

export function noFigures(): Figures {
  return Object.fromEntries(counters.map((counter) => [counter, 0])) as Figures;
}

export function addFigures(a: Figures, b: Figures, sign: 1 | -1 = 1): Figures {
  const sums = noFigures();
  for (const counter of counters) sums[counter] = a[counter] + sign * b[counter];
  return sums;
}

export function sumFigures(all: readonly Figures[]): Figures {
  const sums = noFigures();
  for (const figures of all) for (const counter of counters) sums[counter] += figures[counter];
  return sums;
}

export function isAny(figures: Figures): boolean {
  return counters.some((counter) => figures[counter] !== 0);
}
