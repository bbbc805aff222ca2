import type { HallEvent, Message } from '@walking-hall/contracts';
import { type Clock, serviceContext } from '@walking-hall/service-kit';
import type { WaysOut } from '../channels/ways-out.ts';
import type { PreferencesStore } from '../preferences/preferences.store.ts';
import type { EventFacts } from '../rules/event-facts.ts';
import type { KnownBundle } from '../rules/known.ts';
import type { RegionRules } from '../settings/region-rules.ts';
import { judgeNotice } from './judge-notice.ts';
import type { NoticeStore } from './notice.store.ts';
import type { Handling, OwedNotice } from './notice.ts';
import { hasOptedOut } from './opted-out.ts';
import type { FindOwed } from './owed-notices.ts';

export interface IntendDeps {
  readonly store: NoticeStore;
  readonly clock: Clock;
  readonly ways: Pick<WaysOut, 'has'>;
  readonly preferences: PreferencesStore;
}

/** Writes down one notice. Resolves when it is committed; nothing has been sent by then. The same again changes nothing. */
export type IntendNotice = (
  owed: OwedNotice,
  region: RegionRules,
  cause?: Pick<HallEvent, 'traceparent'>,
) => Promise<void>;

export function createIntendNotice({ store, clock, ways, preferences }: IntendDeps): IntendNotice {
  async function handlingOf(owed: OwedNotice, region: RegionRules, now: string): Promise<Handling> {
    if (owed.channel !== 'IN_APP')
      return ways.has(owed.channel) ? { kind: 'send' } : { kind: 'skip', reason: 'CHANNEL_OFF' };
    const verdict = judgeNotice(owed, { region, optedOut: await hasOptedOut(preferences, owed), now });
    return verdict.kind === 'skip' ? verdict : { kind: 'readable' };
  }

  return async (owed, region, cause) => {
    const at = clock.now();
    const handling = await handlingOf(owed, region, at);
    const context = serviceContext('notification', at, cause);
    await store.execute(owed.notice, { kind: 'intend', owed, handling, at }, context);
  };
}

/** What to do with an event, once it is known what it says. */
export type TakeFacts = (
  message: Message,
  facts: EventFacts,
  bundle: KnownBundle | undefined,
) => Promise<void>;

/**
 * Writes down every notice that an event owes. The same event again owes nothing more, and completes what a crash left out.
 *
 * @throws Error where the event may be owed a notice by a bundle that has not been heard of yet: the message comes again
 */
export function createIntendNotices(findOwed: FindOwed, intend: IntendNotice): TakeFacts {
  return async (message, facts, bundle) => {
    const { notices, region, complete } = await findOwed(message, facts, bundle);
    await Promise.all(notices.map((owed) => intend(owed, region, message.event)));
    // After the hall's own notices, which need no bundle and must not wait for one.
    if (!complete) throw new Error(`the bundle of ${facts.about} has not been heard of yet`);
  };
}
