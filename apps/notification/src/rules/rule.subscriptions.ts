import { bundleEnabled, topics } from '@walking-hall/contracts';
import { logged, parsed, type Subscription } from '@walking-hall/messaging';
import type { Logger } from '@walking-hall/service-kit';
import type { KnownStore } from './known.store.ts';

export interface RuleSubscriptionDeps {
  readonly known: KnownStore;
  readonly logger: Logger;
}

/**
 * Keeps each region's bundle rules. A bundle that is disabled keeps them: its open cases go on and are still owed what it
 * promises.
 */
export function ruleSubscriptions({ known, logger }: RuleSubscriptionDeps): readonly Subscription[] {
  const name = 'notification.bundles';
  const handler = parsed([bundleEnabled], { [bundleEnabled.type]: known.keepBundle });
  return [
    { name, topics: [topics.bundles], types: [bundleEnabled.type], handler: logged(logger, name, handler) },
  ];
}
