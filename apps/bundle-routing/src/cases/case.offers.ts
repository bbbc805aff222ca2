import { prepareBundle } from '@walking-hall/approval-planner';
import type { Bundle } from '@walking-hall/bundle-sdk';
import { eventOf, serviceOffered } from '@walking-hall/contracts';
import { caseFacts, taskIdIn } from './case.facts.ts';
import { type FollowingEvent, type OpenedCase, planOf } from './case.ts';

/**
 * Value-added services that the grant of an item triggers and that were not offered in this case yet. A condition that
 * turns on what the case does not know, such as the region's policies, does not hold.
 */
export function offersFor(state: OpenedCase, item: string, at: string, bundle: Bundle): FollowingEvent[] {
  const prepared = prepareBundle(bundle);
  const standsFor = (id: string, ...items: readonly string[]) =>
    prepared.handlingOf(id).some((one) => items.includes(one.id));
  const planned = planOf(state).tasks.map((task) => task.item);
  const facts = {
    answers: state.opened.answers,
    orderedItems: [...prepared.items.keys()].filter((id) => standsFor(id, ...planned)),
  };
  return bundle.valueAddedServices
    .filter(({ id, onGranted }) => onGranted.some((one) => standsFor(one, item)) && !state.offers[id])
    .filter(({ when }) => (prepared.condition(when)?.judge(facts) ?? 'TRUE') === 'TRUE')
    .map((service) =>
      eventOf(serviceOffered, {
        ...caseFacts(state),
        service: service.id,
        serviceName: service.name,
        because: taskIdIn(state, item),
        at,
      }),
    );
}
