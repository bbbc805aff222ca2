import { everything, type Views } from '@walking-hall/persistence';
import { epochMsOf, instantOf, type Job } from '@walking-hall/service-kit';
import { type SentChannel, sentChannels } from '../channels/channel.ts';
import type { WaysOut } from '../channels/ways-out.ts';
import { dueQuery } from './notice.views.ts';
import type { SendNotice } from './send-notice.ts';

const pageSize = 200;
const sideBySide = 8;

/**
 * Sends what is due: new notices, those to be tried again, and those whose sending a crash interrupted. The one place from
 * which anything is sent, so that there is one way and no hurry in the handling of messages. A channel whose providers are
 * all to be left alone waits as a whole, and no attempts of its notices are used up.
 *
 * One notice's fault stops no other; what could not be recorded is thrown in the end, for the runner to log.
 */
export function noticeJobs(
  views: Views,
  ways: Pick<WaysOut, 'has' | 'isShut'>,
  send: SendNotice,
): readonly Job[] {
  const isClosed = (channel: SentChannel) => ways.has(channel) && ways.isShut(channel);

  async function sendDue(now: string): Promise<void> {
    const faults = (await Promise.all(sentChannels.map((channel) => sweep(channel, now)))).flat();
    if (faults.length > 0) throw new AggregateError(faults, `${faults.length} notices could not be settled`);
  }

  async function sweep(channel: SentChannel, now: string): Promise<readonly unknown[]> {
    // Due at this very instant is due: the bound of a query is not included.
    const to = instantOf(epochMsOf(now) + 1);
    const faults: unknown[] = [];
    let cursor: string | undefined;
    do {
      if (isClosed(channel)) break;
      const page = await views.find(
        dueQuery,
        { equals: { channel }, to, limit: pageSize, cursor },
        everything,
      );
      const ids = page.documents.map(({ key }) => key);
      faults.push(...(await sendAll(ids, () => isClosed(channel))));
      cursor = page.next;
    } while (cursor !== undefined);
    return faults;
  }

  /** A few at a time. Returns what was thrown. */
  async function sendAll(ids: readonly string[], isOver: () => boolean): Promise<readonly unknown[]> {
    const waiting = [...ids];
    const faults: unknown[] = [];
    const lanes = Array.from({ length: sideBySide }, async () => {
      for (let id = waiting.shift(); id !== undefined && !isOver(); id = waiting.shift()) {
        await send(id).catch((fault: unknown) => faults.push(fault));
      }
    });
    await Promise.all(lanes);
    return faults;
  }

  return [{ name: 'notification.send', everyMs: 1_000, run: sendDue }];
}
