import {
  bundleRoutingEvents,
  creditGranted,
  loanDrawn,
  type Message,
  regionPath,
  topics,
} from '@walking-hall/contracts';
import { parsed, type Subscription } from '@walking-hall/messaging';
import { defineRecords, type Persistence } from '@walking-hall/persistence';
import { z } from 'zod';

export const noLoanTotals = { firmsWithLine: 0, lineFen: 0, firmsDrawn: 0, drawnFen: 0 };
const count = z.int().min(0);

/** What the loans of a region add up to, by its code; counted event by event. */
export const loanTotalsRecords = defineRecords({
  name: 'loan_totals',
  schema: z.strictObject({
    regionPath,
    firmsWithLine: count,
    lineFen: count,
    firmsDrawn: count,
    drawnFen: count,
  }),
  scope: { region: 'regionPath' },
});

export function loanTotalsSubscriptions({ views }: Persistence): readonly Subscription[] {
  return [
    {
      name: 'bundle-routing.loan-totals',
      topics: [topics.bundleRouting],
      types: [creditGranted.type, loanDrawn.type],
      handler: parsed(bundleRoutingEvents, {
        'hall.score-loan.credit-granted.v1': async ({ firmLines, amountFen, ...place }, message) =>
          add(place, { firmsWithLine: firmLines === 1 ? 1 : 0, lineFen: amountFen }, message),
        'hall.score-loan.drawn.v1': async ({ firmDraws, amountFen, ...place }, message) =>
          add(place, { firmsDrawn: firmDraws === 1 ? 1 : 0, drawnFen: amountFen }, message),
      }),
    },
  ];

  async function add(
    {
      region,
      regionPath: path,
    }: { readonly region: string; readonly regionPath: z.infer<typeof regionPath> },
    deltas: Partial<typeof noLoanTotals>,
    { source, key, order }: Message,
  ): Promise<void> {
    // Events keep their order by key alone, so that each firm counts for itself.
    const origin = { source: `${source}/${key}`, order };
    await views.increment(loanTotalsRecords, region, { regionPath: path, ...noLoanTotals }, deltas, origin);
  }
}
