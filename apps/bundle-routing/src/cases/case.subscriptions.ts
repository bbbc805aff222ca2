import {
  applicationAccepted,
  applicationWithdrawn,
  caseIdOf,
  intakeEvents,
  topics,
} from '@walking-hall/contracts';
import { parsed, type Subscription } from '@walking-hall/messaging';
import { type Clock, serviceContext } from '@walking-hall/service-kit';
import { atTime, officeDay } from '@walking-hall/working-calendar';
import type { EnablementStore } from '../enablement/enablement.store.ts';
import { departmentIn } from '../enablement/enablement.ts';
import type { CaseStore } from './case.store.ts';

/** An accepted application opens its case; told of it twice, the case is there already. A withdrawn one ends it. */
export function caseSubscriptions(
  store: CaseStore,
  enablement: EnablementStore,
  clock: Clock,
): readonly Subscription[] {
  return [
    {
      name: 'bundle-routing.cases',
      topics: [topics.intake],
      types: [applicationAccepted.type, applicationWithdrawn.type],
      handler: parsed(intakeEvents, {
        'hall.application.accepted.v1': async (accepted, message) => {
          const { application, region, regionPath, bundle, digest, party, channel, content, deficiencies } =
            accepted;
          const terms = await enablement.getTerms(region, bundle);
          const tools = await store.toolsFor(digest);
          const id = caseIdOf(application);
          const departments = Object.fromEntries(
            tools.bundle.departments.map((one) => [one.id, departmentIn(region, terms.overlay, one.id)]),
          );
          await store.cases.execute(
            id,
            {
              kind: 'open',
              facts: { case: id, application, region, regionPath, bundle, digest, party, channel },
              content,
              deficiencies,
              policies: terms.policies,
              departments,
              plannedFrom: accepted.receiptDate,
              countsFrom:
                accepted.how === 'DEEMED'
                  ? atTime(accepted.acceptedDate, officeDay(store.time.hours).opensAt)
                  : accepted.acceptedAt,
              at: accepted.acceptedAt,
              tools,
            },
            serviceContext('bundle-routing', clock.now(), message.event),
          );
        },
        // Withdrawn before its acceptance it has no case.
        'hall.application.withdrawn.v1': async ({ application, at }, message) => {
          const found = await store.cases.load(caseIdOf(application));
          if (!found || found.state.status === 'NONE') return;
          await store.execute(
            found.state,
            { kind: 'withdraw', at },
            serviceContext('bundle-routing', clock.now(), message.event),
          );
        },
      }),
    },
  ];
}
