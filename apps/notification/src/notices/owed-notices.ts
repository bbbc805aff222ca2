import type { Message } from '@walking-hall/contracts';
import { bundleRuleEvents } from '../rules/bundle-rules.ts';
import type { EventFacts } from '../rules/event-facts.ts';
import type { KnownBundle } from '../rules/known.ts';
import { planNotices } from '../rules/plan-notices.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { SettingsStore } from '../settings/notice-settings.store.ts';
import type { RegionRules } from '../settings/region-rules.ts';
import type { OwedNotice } from './notice.ts';

/** What an event owes by the hall's rules and by its bundle's. */
export interface Owed {
  readonly notices: readonly OwedNotice[];
  readonly region: RegionRules;
  /** False where a bundle may owe more that has not been heard of yet. */
  readonly complete: boolean;
}

export type FindOwed = (
  message: Message,
  facts: EventFacts,
  bundle: KnownBundle | undefined,
) => Promise<Owed>;

const bundleTypes: ReadonlySet<string> = new Set(Object.values(bundleRuleEvents).map(({ on }) => on));

/** The same event owes the same notices whenever it is looked at: by the rules of its time and the bundle of its case. */
export function createFindOwed(book: RuleBook, settings: Pick<SettingsStore, 'rulesOf'>): FindOwed {
  return async ({ event }, facts, bundle) => {
    const [rules, region] = await Promise.all([book.rulesAt(event.time), settings.rulesOf(facts.region)]);
    return {
      notices: planNotices(event.id, facts, [...rules, ...(bundle?.rules ?? [])], region.wordings),
      region,
      complete: bundle !== undefined || !bundleTypes.has(facts.type),
    };
  };
}
