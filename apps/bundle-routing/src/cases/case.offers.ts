import { holds, prepareBundle } from '@walking-hall/approval-planner';
import type { Bundle } from '@walking-hall/bundle-sdk';
import { eventOf, serviceOffered } from '@walking-hall/contracts';
import { conditionFacts } from './case.conditions.ts';
import { caseFacts, taskIdIn } from './case.facts.ts';
import type { FollowingEvent, OpenedCase } from './case.ts';

/**
 * Value-added services that the grant of an item triggers and that were not offered in this case yet. A condition that
 * turns on what the case does not know does not hold.
 */
export function offersFor(state: OpenedCase, item: string, at: string, bundle: Bundle): FollowingEvent[] {
  const { handlingOf } = prepareBundle(bundle);
  const standsFor = (id: string) => handlingOf(id).some((one) => one.id === item);
  const facts = conditionFacts(state, bundle);
  return bundle.valueAddedServices
    .filter(({ id, onGranted }) => onGranted.some(standsFor) && !state.offers[id])
    .filter(({ when }) => holds(bundle, when, facts) === 'TRUE')
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
