import { bundleEnabled, topics } from '@walking-hall/contracts';
import { logged, type MessageHandler, parsed, type Subscription } from '@walking-hall/messaging';
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
  const handler = logged(logger, name, createBundleHandler(known));
  return [{ name, topics: [topics.bundles], types: [bundleEnabled.type], handler }];
}

export function createBundleHandler(known: KnownStore): MessageHandler {
  return parsed([bundleEnabled], { [bundleEnabled.type]: known.keepBundle });
}
