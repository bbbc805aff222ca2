import { getLoanTotals } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import { type BoundRoute, requireRegion, route } from '@walking-hall/service-kit';
import type { RegionStore } from '../regions/region.store.ts';
import { loanTotalsRecords, noLoanTotals } from './loan-totals.ts';

export function loanTotalsRoutes(regions: RegionStore, { views }: Persistence): readonly BoundRoute[] {
  return [
    route(getLoanTotals, async ({ params: { regionCode: region }, principal }) => {
      const { path } = await regions.getRegion(region);
      requireRegion(principal, path);
      const found = await views.get(loanTotalsRecords, region, everything);
      const { regionPath: _, ...totals } = found?.doc ?? { regionPath: path, ...noLoanTotals };
      const { lineFen, drawnFen } = totals;
      const drawnPercent = lineFen === 0 ? undefined : Math.round((drawnFen / lineFen) * 10_000) / 100;
      return { body: { region, ...totals, ...(drawnPercent === undefined ? {} : { drawnPercent }) } };
    }),
  ];
}
