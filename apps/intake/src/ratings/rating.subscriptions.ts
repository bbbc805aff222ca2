import {
  bundleRoutingEvents,
  caseCompleted,
  type DeviceId,
  type Message,
  ratingEvents,
  ratingGiven,
  topics,
} from '@walking-hall/contracts';
import { parsed, type Subscription } from '@walking-hall/messaging';
import { everything, type Persistence } from '@walking-hall/persistence';
import { type Clock, serviceContext } from '@walking-hall/service-kit';
import { burstSize, burstsAround, type TimedRating } from './device-burst.ts';
import type { RatingStore } from './rating.store.ts';
import { completedCaseView, ratingsOfDevice } from './rating.views.ts';

export function ratingSubscriptions(
  store: RatingStore,
  { views }: Persistence,
  clock: Clock,
): readonly Subscription[] {
  return [
    {
      name: 'intake.completed-cases',
      topics: [topics.bundleRouting],
      types: [caseCompleted.type],
      handler: parsed(bundleRoutingEvents, {
        'hall.case.completed.v1': async ({ case: id, at }, { order }) => {
          await views.put([{ view: completedCaseView, key: id, seq: order, doc: { case: id, at } }]);
        },
      }),
    },
    {
      name: 'intake.rating-patterns',
      topics: [topics.intake],
      types: [ratingGiven.type],
      handler: parsed(ratingEvents, {
        'hall.rating.given.v1': async ({ rating, givenAt, level, device }, message) => {
          if (device === undefined || level !== 'VERY_SATISFIED') return;
          for (const id of await burstsOf(device, { rating, givenAt })) await flag(id, message);
        },
      }),
    },
  ];

  async function burstsOf(device: DeviceId, one: TimedRating): Promise<readonly string[]> {
    const equals = { device, level: 'VERY_SATISFIED' } as const;
    const limit = burstSize;
    const [earlier, later] = await Promise.all([
      views.find(ratingsOfDevice, { equals, to: one.givenAt, direction: 'descending', limit }, everything),
      views.find(ratingsOfDevice, { equals, from: one.givenAt, limit }, everything),
    ]);
    const others = (page: typeof earlier) =>
      page.documents
        .map(({ doc }) => doc)
        .filter(({ rating }) => rating !== one.rating)
        .slice(0, burstSize - 1);
    return burstsAround(one, others(earlier), others(later));
  }

  async function flag(id: string, message: Message): Promise<void> {
    const context = serviceContext('intake', clock.now(), message.event);
    await store.ratings.execute(id, { kind: 'flag', at: context.at }, context);
  }
}
