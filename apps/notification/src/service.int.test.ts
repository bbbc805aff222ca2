import type { HallClaims } from '@walking-hall/contracts';
import { listRules, readFeed } from '@walking-hall/contracts';
import { everything } from '@walking-hall/persistence';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { subjectQuery } from './notices/notice.views.ts';
import { bundleRecords } from './rules/known.views.ts';
import {
  application,
  type LibraryEvent,
  libraryEvents,
  libraryPath,
  messageOf,
} from './testing/library-events.ts';
import { asReader, openNotification } from './testing/open-notification.ts';

const names = Object.keys(libraryEvents) as LibraryEvent[];
const admin: HallClaims = { sub: 'admin', roles: ['platform-admin'] };
const supervisor: HallClaims = { sub: 'boss', roles: ['supervisor'], region: libraryPath };
const elsewhere: HallClaims = { ...supervisor, region: '330000/330182' };

type Opened = Awaited<ReturnType<typeof openNotification>>;

async function owed(hall: Opened): Promise<readonly string[]> {
  const equals = { subject: application.slice('app_'.length) };
  const { documents } = await hall.persistence.views.find(subjectQuery, { equals, limit: 1_000 }, everything);
  return documents.map(({ doc }) => `${doc.notice} ${doc.rule} ${doc.status}`).sort();
}

/** As messaging does: what throws comes again, until everything was taken. */
async function hearAll(hall: Opened, order: readonly LibraryEvent[]): Promise<void> {
  let waiting = order;
  while (waiting.length > 0) {
    const again: LibraryEvent[] = [];
    for (const name of waiting) await hall.hear(name).catch(() => again.push(name));
    if (again.length === waiting.length) throw new Error(`never taken: ${again.join(', ')}`);
    waiting = again;
  }
}

test('any order and doubling of the same events owes the same notices', async () => {
  await using straight = await openNotification();
  await hearAll(straight, names);
  const expected = await owed(straight);
  expect(expected.length).toBeGreaterThan(30);

  const doubled = fc.array(fc.constantFrom(...names), { maxLength: 12 });
  const shuffled = doubled.chain((more) =>
    fc.shuffledSubarray([...names, ...more], { minLength: names.length + more.length }),
  );
  await fc.assert(
    fc.asyncProperty(shuffled, async (order) => {
      await using hall = await openNotification();
      await hearAll(hall, order);
      expect(await owed(hall)).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

test('the hall’s own notices wait for no bundle; the bundle’s own come once it is known', async () => {
  await using hall = await openNotification();
  await expect(hall.hear('cardGranted')).rejects.toThrow('not been heard of');
  await expect(hall.hear('refused')).rejects.toThrow('not been heard of');
  expect((await owed(hall)).map((each) => each.split(' ')[1])).toEqual(Array(3).fill('task-refused@1'));
  await hall.hear('enabled', 'cardGranted', 'refused');
  expect((await owed(hall)).length).toBe(5);
});

test('a bundle event that comes late does not undo a later one', async () => {
  await using hall = await openNotification();
  const bundles = hall.service.subscriptions.find(({ name }) => name === 'notification.bundles');
  const later = messageOf('enabled', 9_000);
  const data = {
    ...libraryEvents.enabled.data,
    document: { ...libraryEvents.enabled.data.document, notices: [] },
  };
  await bundles?.handler({ ...later, event: { ...later.event, data } });
  await bundles?.handler(messageOf('enabled', 1_000));
  const kept = await hall.persistence.views.get(bundleRecords, '330106/lending-library', everything);
  expect(kept?.doc.rules).toEqual([]);
});

test('a notice of a bundle stays readable after its rule is gone', async () => {
  await using hall = await openNotification();
  await hall.hear('enabled', 'cardGranted');
  const bundles = hall.service.subscriptions.find(({ name }) => name === 'notification.bundles');
  const later = messageOf('enabled', 9_000);
  const data = {
    ...libraryEvents.enabled.data,
    document: { ...libraryEvents.enabled.data.document, notices: [] },
  };
  await bundles?.handler({ ...later, event: { ...later.event, data } });
  const response = await hall.get('/feed', { as: asReader, headers: { 'accept-language': 'en' } });
  expect(response.body).toMatchObject({
    entries: [{ title: 'Card for a person is ready', body: 'Fetch it at the Front desk, number CARD-7.' }],
  });
});

test('an event that does not match its contract is refused for good', async () => {
  await using hall = await openNotification();
  const notices = hall.service.subscriptions.find(({ name }) => name === 'notification.notices');
  const message = messageOf('received');
  await expect(notices?.handler({ ...message, event: { ...message.event, data: {} } })).rejects.toThrow(
    'event_invalid',
  );
});

describe('over HTTP', () => {
  test('the rules are the hall’s and those of the bundles in the region', async () => {
    await using hall = await openNotification();
    await hall.hear('enabled');
    const list = async (as: HallClaims) => {
      const { entries } = (await hall.get('/rules', { as })).parse(
        listRules.success.body as NonNullable<typeof listRules.success.body>,
      );
      return entries.map(({ rule }) => rule);
    };
    expect(await list(supervisor)).toEqual(
      expect.arrayContaining(['task-refused', 'lending-library/card-ready']),
    );
    expect(await list(elsewhere)).not.toContain('lending-library/card-ready');
  });

  test('the commits are read in order, page by page, by the administrator alone', async () => {
    await using hall = await openNotification();
    await hall.hear('received', 'deemedWithdrawn');
    const body = readFeed.success.body as NonNullable<typeof readFeed.success.body>;
    const read = async (as: HallClaims, query: string) =>
      (await hall.get(`/feeds/commits${query}`, { as })).parse(body);
    const all = await read(admin, '');
    expect(
      all.commits
        .flatMap(({ events }) => events.map(({ type }) => type))
        .filter((type) => type.endsWith('intended.v1')).length,
    ).toBe(5);
    const first = await read(admin, '?limit=4');
    const rest = await read(admin, `?limit=4&after=${first.next}`);
    expect([...first.commits, ...rest.commits]).toEqual(all.commits);
    expect(rest.next).toBeUndefined();
    expect((await hall.get('/feeds/commits', { as: supervisor })).status).toBe(403);
  });

  test('the service describes itself', async () => {
    await using hall = await openNotification();
    expect((await hall.get('/openapi.json')).body).toMatchObject({
      openapi: '3.1.0',
      paths: { '/feed': {} },
    });
  });
});
