import { topics } from '@walking-hall/contracts';
import type { Subscription } from '@walking-hall/messaging';
import { countedEvents } from '../rebuild/counted-events.ts';
import type { FiguresKeeper } from '../rebuild/figures-keeper.ts';

/** Messages that change figures. What they say is read from their owner's commits: see FiguresKeeper for why. */
export function figuresSubscription(keeper: Pick<FiguresKeeper, 'reach'>): Subscription {
  return {
    name: 'reporting-figures',
    topics: [topics.intake, topics.bundleRouting, topics.bundles],
    types: countedEvents.map(({ type }) => type),
    handler: (message) => keeper.reach(message),
  };
}
