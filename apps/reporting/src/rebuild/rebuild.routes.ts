import { rebuildReporting } from '@walking-hall/contracts';
import { type BoundRoute, route } from '@walking-hall/service-kit';
import type { FiguresKeeper } from './figures-keeper.ts';

export function rebuildRoutes(keeper: Pick<FiguresKeeper, 'rebuild'>): readonly BoundRoute[] {
  return [route(rebuildReporting, async () => ({ body: await keeper.rebuild() }))];
}
