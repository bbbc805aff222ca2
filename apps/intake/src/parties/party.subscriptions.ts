import { bundleRoutingEvents, resultsReleased, topics } from '@walking-hall/contracts';
import { parsed, type Subscription } from '@walking-hall/messaging';
import { toEpochMs } from '@walking-hall/working-calendar';
import type { Holdings } from './holdings.ts';

/** What one case produced need not be brought to the next. */
export function partySubscriptions(holdings: Holdings): readonly Subscription[] {
  return [
    {
      name: 'intake.holdings',
      topics: [topics.bundleRouting],
      types: [resultsReleased.type],
      handler: parsed(bundleRoutingEvents, {
        'hall.case.results-released.v1': async ({ party, results, at }) => {
          for (const { material, number, task, subject, validTo } of results) {
            if (material !== undefined)
              await holdings.keep(
                { party, material, reference: number ?? task, subject, validTo },
                toEpochMs(at),
              );
          }
        },
      }),
    },
  ];
}
