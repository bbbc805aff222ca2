import { type EventBody, eventOf, noticeRulesAdopted } from '@walking-hall/contracts';
import {
  type Aggregate,
  createAggregateStore,
  type Persistence,
  type Repairs,
} from '@walking-hall/persistence';
import { type Clock, serviceContext } from '@walking-hall/service-kit';
import { coreRules, latestOf } from './core-rules.ts';
import { type Rule, ruleRef } from './rule.ts';

type Adopted = EventBody<typeof noticeRulesAdopted>;
/** Since when the hall owes by each version of its rules; undefined for those it began with. */
export type RuleBookState = ReadonlyMap<string, string | undefined>;
export interface AdoptRules {
  readonly kind: 'adopt';
  readonly refs: readonly string[];
  readonly at: string;
}

export const noRules: RuleBookState = new Map();

/** What came with a new release is owed by from its first event on; what a hall begins with, for all time. */
export function decideRuleBook({ refs, at }: AdoptRules, state: RuleBookState): readonly Adopted[] {
  const rules = refs.filter((ref) => !state.has(ref));
  if (rules.length === 0) return [];
  return [eventOf(noticeRulesAdopted, { rules, ...(state.size === 0 ? {} : { since: at }), at })];
}

export function evolveRuleBook(state: RuleBookState, { data }: Adopted): RuleBookState {
  return new Map([...state, ...data.rules.map((ref) => [ref, data.since] as const)]);
}

/** The versions that events of this instant owe notices by. */
export function rulesAt(rules: readonly Rule[], adopted: RuleBookState, instant: string): readonly Rule[] {
  return latestOf(
    rules.filter((rule) => {
      const ref = ruleRef(rule);
      return adopted.has(ref) && (adopted.get(ref) ?? '') <= instant;
    }),
  );
}

const ruleBook: Aggregate<RuleBookState, AdoptRules, Adopted> = {
  name: 'notice-rules',
  initialState: noRules,
  decide: decideRuleBook,
  evolve: evolveRuleBook,
};

/** Which of the hall's own rules are in force, and since when: the same for an event however late it is looked at. */
export interface RuleBook extends Repairs {
  rulesAt(instant: string): Promise<readonly Rule[]>;
}

export function createRuleBook(persistence: Pick<Persistence, 'streams' | 'views'>, clock: Clock): RuleBook {
  const store = createAggregateStore(persistence, ruleBook);
  let adopted: Promise<RuleBookState> | undefined;

  async function adopt(): Promise<RuleBookState> {
    const at = clock.now();
    const context = serviceContext('notification', at);
    return (await store.execute('core', { kind: 'adopt', refs: coreRules.map(ruleRef), at }, context)).state;
  }

  return {
    repair: store.repair,
    async rulesAt(instant) {
      adopted ??= adopt().catch((error: unknown) => {
        adopted = undefined;
        throw error;
      });
      return rulesAt(coreRules, await adopted, instant);
    },
  };
}
