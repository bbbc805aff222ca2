import type { Actor } from '@walking-hall/persistence';
import type { Clock, Logger } from '@walking-hall/service-kit';
import type { NoticeText, SendOutcome } from '../channels/channel.ts';
import type { Way } from '../channels/ways-out.ts';
import type { NoticeStore } from './notice.store.ts';
import type { OwedNotice } from './notice.ts';

export interface AttemptDeps {
  readonly store: NoticeStore;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** One attempt at a notice: committed before anything is sent, so that only one instance makes it. */
export interface Attempt {
  /**
   * Over the ways given, one after the other, until a provider takes the notice or refuses it for good. Nothing happens
   * where no way is open, nor where `mayStart`, asked once there is one, says no.
   */
  over(
    owed: OwedNotice,
    text: NoticeText,
    ways: Iterator<Way>,
    mayStart: () => Promise<boolean>,
  ): Promise<void>;
  /** One that fails before any provider is asked. */
  failing(owed: OwedNotice, code: string): Promise<void>;
}

export const sendActor: Actor = { kind: 'job', id: 'notification.send' };

export function createAttempt({ store, clock, logger }: AttemptDeps): Attempt {
  /** The number of the attempt; undefined where another instance has it, or where it was the last that was interrupted. */
  async function start({ notice }: OwedNotice): Promise<number | undefined> {
    const at = clock.now();
    const { state, events } = await store.execute(
      notice,
      { kind: 'startAttempt', at },
      { at, actor: sendActor },
    );
    return events.length > 0 && state.status === 'SENDING' ? state.attempts : undefined;
  }

  async function tryWays(
    { notice, rule }: OwedNotice,
    text: NoticeText,
    first: Way,
    others: Iterator<Way>,
  ): Promise<{ readonly outcome: SendOutcome; readonly provider: string }> {
    for (let way = first; ; ) {
      const { provider, address, entry } = way;
      const outcome = await provider.send(notice, text, address);
      // Who refuses a recipient is well.
      if (outcome.kind === 'failed') entry.failed();
      else entry.succeeded();
      if (outcome.kind !== 'delivered')
        logger.warn({ notice, rule, provider: provider.name, code: outcome.code }, 'notice not taken');
      const next = outcome.kind === 'failed' ? others.next() : undefined;
      if (!next || next.done) return { outcome, provider: provider.name };
      way = next.value;
    }
  }

  async function recordDelivery({ notice }: OwedNotice, attempt: number, provider: string): Promise<void> {
    const at = clock.now();
    await store.execute(notice, { kind: 'recordDelivery', attempt, provider, at }, { at, actor: sendActor });
  }

  async function recordFailure(
    { notice }: OwedNotice,
    attempt: number,
    code: string,
    refused: boolean,
  ): Promise<void> {
    const at = clock.now();
    await store.execute(
      notice,
      { kind: 'recordFailure', attempt, code, refused, at },
      { at, actor: sendActor },
    );
  }

  return {
    async over(owed, text, ways, mayStart) {
      const first = ways.next();
      if (first.done) return;
      let attempt: number | undefined;
      try {
        attempt = (await mayStart()) ? await start(owed) : undefined;
      } finally {
        if (attempt === undefined) first.value.entry.unused();
      }
      if (attempt === undefined) return;
      const { outcome, provider } = await tryWays(owed, text, first.value, ways);
      if (outcome.kind === 'delivered') await recordDelivery(owed, attempt, provider);
      else await recordFailure(owed, attempt, outcome.code, outcome.kind === 'refused');
    },
    async failing(owed, code) {
      const attempt = await start(owed);
      if (attempt !== undefined) await recordFailure(owed, attempt, code, false);
    },
  };
}
