import { get, type IncomingMessage } from 'node:http';
import type { HallClaims } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { otherReader } from '../testing/library-events.ts';
import { asReader, openNotification } from '../testing/open-notification.ts';
import { defaultStreamLimits } from './notice-streams.ts';

type Opened = Awaited<ReturnType<typeof openNotification>>;
const asOther: HallClaims = { sub: 'reader-43', roles: ['applicant'], party: otherReader };

interface Told {
  readonly id: string;
  readonly event: string;
  readonly data: { readonly rule?: string; readonly title?: string };
}

/** Reads a stream as a browser does: frames as they come, over a connection of its own. */
async function listen(hall: Opened, as: HallClaims, lastEventId?: string) {
  const token = await hall.app.issuer.token(as);
  const headers = {
    authorization: `Bearer ${token}`,
    ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
  };
  const call = get(`${hall.app.url}/notification/notices/stream`, { headers, agent: false });
  const response = await new Promise<IncomingMessage>((resolve) => call.once('response', resolve));
  const chunks = response.setEncoding('utf8')[Symbol.asyncIterator]();
  let text = '';

  /** The next frame; undefined at the end. */
  async function frame(): Promise<string | undefined> {
    for (;;) {
      const end = text.indexOf('\n\n');
      if (end >= 0) {
        const found = text.slice(0, end);
        text = text.slice(end + 2);
        return found;
      }
      const read = await chunks.next();
      if (read.done) return undefined;
      text += read.value;
    }
  }

  return {
    response,
    frame,
    stop: () => call.destroy(),
    async next(): Promise<Told | undefined> {
      for (let found = await frame(); found !== undefined; found = await frame()) {
        const fields = Object.fromEntries(
          found
            .split('\n')
            .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
        );
        if (fields.event)
          return { id: fields.id ?? '', event: fields.event, data: JSON.parse(fields.data ?? '{}') };
      }
      return undefined;
    },
  };
}

test('a notice is told the moment it can be read, in words, to its reader alone', async () => {
  await using hall = await openNotification();
  const mine = await listen(hall, asReader);
  const other = await listen(hall, asOther);
  expect(mine.response.headers['content-type']).toContain('text/event-stream');
  expect(await mine.frame()).toBe('retry: 3000');
  expect(await other.frame()).toBe('retry: 3000');
  await hall.hear('enabled', 'received', 'opened');
  expect(await mine.next()).toMatchObject({ event: 'notice', data: { title: '已收件：R-0001' } });
  expect(await mine.next()).toMatchObject({ data: { rule: 'application-accepted@1' } });
  await hall.app.close();
  expect(await other.next()).toBeUndefined();
});

test('who comes back gets what came in between, once, after the last that was seen', async () => {
  await using hall = await openNotification();
  const first = await listen(hall, asReader);
  await first.frame();
  await hall.hear('enabled', 'received');
  const seen = await first.next();
  first.stop();
  await hall.hear('correction', 'opened');
  const again = await listen(hall, asReader, seen?.id);
  expect((await again.next())?.data.rule).toBe('correction-requested@1');
  expect((await again.next())?.data.rule).toBe('application-accepted@1');
  await hall.hear('notAccepted');
  expect((await again.next())?.data.rule).toBe('application-not-accepted@1');
});

test('who was away for too long is asked to read the feed anew, and goes on from there', async () => {
  await using hall = await openNotification({ streamLimits: { ...defaultStreamLimits, backlog: 3 } });
  await hall.hear('enabled', 'received', 'opened');
  const stream = await listen(hall, asReader, '0');
  expect((await stream.next())?.event).toBe('reload');
  await hall.hear('correction');
  expect((await stream.next())?.data.rule).toBe('correction-requested@1');
});

test('silence has a heartbeat', async () => {
  await using hall = await openNotification({ streamLimits: { ...defaultStreamLimits, heartbeatMs: 10 } });
  const stream = await listen(hall, asReader);
  expect([await stream.frame(), await stream.frame(), await stream.frame()]).toEqual([
    'retry: 3000',
    ':',
    ':',
  ]);
});

test('streams end when the process is told to stop', async () => {
  await using hall = await openNotification();
  const stream = await listen(hall, asReader);
  await stream.frame();
  await hall.app.close();
  expect(await stream.frame()).toBeUndefined();
});

test('no more streams than that, of a caller and in all; one that ended makes room', async () => {
  const streamLimits = { ...defaultStreamLimits, streams: 3, streamsOfCaller: 2, heartbeatMs: 10 };
  await using hall = await openNotification({ streamLimits });
  const mine = [await listen(hall, asReader), await listen(hall, asReader)];
  expect((await hall.get('/notices/stream')).body).toMatchObject({ code: 'too_many_streams' });
  await listen(hall, asOther);
  expect((await hall.get('/notices/stream', { as: asOther })).status).toBe(429);
  mine[0]?.stop();
  await expect.poll(async () => (await listen(hall, asReader)).response.statusCode).toBe(200);
});

test('a stream needs a token', async () => {
  await using hall = await openNotification();
  const response = await fetch(`${hall.app.url}/notification/notices/stream`);
  expect(response.status).toBe(401);
});
