import { everything, type Views } from '@walking-hall/persistence';
import { epochMsOf, instantOf, type Job } from '@walking-hall/service-kit';
import { dueQuery } from './notice.views.ts';
import type { SendNotice } from './send-notice.ts';

const pageSize = 200;
const sideBySide = 8;

/**
 * Sends what is due: new notices, those to be tried again, and those whose sending a crash interrupted. The one place from
 * which anything is sent, so that there is one way and no hurry in the handling of messages.
 *
 * One notice's fault stops no other; what could not be recorded is thrown in the end, for the runner to log.
 */
export function noticeJobs(views: Views, send: SendNotice): readonly Job[] {
  return [{ name: 'notification.send', everyMs: 1_000, run: (now) => sendDue(views, send, now) }];
}

async function sendDue(views: Views, send: SendNotice, now: string): Promise<void> {
  // Due at this very instant is due: the bound of a query is not included.
  const to = instantOf(epochMsOf(now) + 1);
  const faults: unknown[] = [];
  let cursor: string | undefined;
  do {
    const options = { equals: {}, to, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) };
    const page = await views.find(dueQuery, options, everything);
    faults.push(
      ...(await sendAll(
        page.documents.map(({ key }) => key),
        send,
      )),
    );
    cursor = page.next;
  } while (cursor !== undefined);
  if (faults.length > 0) throw new AggregateError(faults, `${faults.length} notices could not be settled`);
}

/** A few at a time. Returns what was thrown. */
async function sendAll(ids: readonly string[], send: SendNotice): Promise<readonly unknown[]> {
  const waiting = [...ids];
  const faults: unknown[] = [];
  const lanes = Array.from({ length: sideBySide }, async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      await send(id).catch((fault: unknown) => faults.push(fault));
    }
  });
  await Promise.all(lanes);
  return faults;
}
