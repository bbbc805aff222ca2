import type { Message } from '@walking-hall/contracts';
import type { Clock } from '@walking-hall/service-kit';
import type { ChannelName } from '../channels/channel.ts';
import { bundleRuleEvents } from '../rules/bundle-rules.ts';
import { currentRules } from '../rules/core-rules.ts';
import type { EventFacts } from '../rules/event-facts.ts';
import type { KnownBundle } from '../rules/known.ts';
import { planNotices } from '../rules/plan-notices.ts';
import type { NoticeStore } from './notice.store.ts';
import type { OwedNotice } from './notice.ts';

export interface IntendDeps {
  readonly store: NoticeStore;
  readonly clock: Clock;
  /** Channels that can send here. */
  readonly channels: ReadonlySet<ChannelName>;
}

/**
 * Writes down every notice that an event owes, by the hall's rules and by its bundle's. Resolves when all are committed;
 * nothing has been sent by then. The same event again owes nothing more, and completes what a crash left out.
 *
 * @throws Error where the event may be owed a notice by a bundle that has not been heard of yet: the message comes again
 */
export type IntendNotices = (
  message: Message,
  facts: EventFacts,
  bundle: KnownBundle | undefined,
) => Promise<void>;

const bundleTypes: ReadonlySet<string> = new Set(Object.values(bundleRuleEvents).map(({ on }) => on));

export function createIntendNotices({ store, clock, channels }: IntendDeps): IntendNotices {
  async function intend(owed: OwedNotice, { event }: Message): Promise<void> {
    const at = clock.now();
    const { traceparent } = event;
    await store.execute(
      owed.notice,
      { kind: 'intend', owed, handling: handlingOf(owed.channel, channels), at },
      {
        at,
        actor: { kind: 'service', id: 'notification' },
        ...(traceparent === undefined ? {} : { traceparent }),
      },
    );
  }

  return async (message, facts, bundle) => {
    const owed = planNotices(message.event.id, facts, [...currentRules, ...(bundle?.rules ?? [])]);
    await Promise.all(owed.map((each) => intend(each, message)));
    // After the hall's own notices, which need no bundle and must not wait for one.
    if (!bundle && bundleTypes.has(facts.type))
      throw new Error(`the bundle of ${facts.about} has not been heard of yet`);
  };
}

function handlingOf(channel: ChannelName, channels: ReadonlySet<ChannelName>): 'readable' | 'send' | 'off' {
  if (channel === 'IN_APP') return 'readable';
  return channels.has(channel) ? 'send' : 'off';
}
