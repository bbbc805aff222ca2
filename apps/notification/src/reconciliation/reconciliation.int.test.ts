import { getReconciliation, type HallClaims, listFindings, topicOf } from '@walking-hall/contracts';
import { type Commit, everything, messagesOf } from '@walking-hall/persistence';
import { describe, expect, test } from 'vitest';
import { allQuery, noticeView } from '../notices/notice.views.ts';
import { libraryCase } from '../testing/library-events.ts';
import { openNotification } from '../testing/open-notification.ts';
import { createOwner } from '../testing/owner.ts';
import { emails } from '../testing/reader-mail.ts';

const admin: HallClaims = { sub: 'admin', roles: ['platform-admin'] };
const monday = '2026-07-13T09:00:00.000+08:00';
const tuesday = '2026-07-14T09:00:00.000+08:00';
const week = { from: '2026-07-13T00:00:00.000+08:00' };

type Opened = Awaited<ReturnType<typeof openNotification>>;

/** A hall that heard some of what its owners committed. */
async function openWithOwner() {
  const owner = createOwner('bundle-routing');
  const hall = await openNotification({ feeds: [owner.feed] });
  return {
    hall,
    owner,
    async hear(commits: readonly Commit[]): Promise<void> {
      for (const message of commits.flatMap((commit) => messagesOf(commit, 'bundle-routing', topicOf)))
        for (const { topics, types, handler } of hall.service.subscriptions)
          if (topics.includes(message.topic) && types?.includes(message.event.type)) await handler(message);
    },
    [Symbol.asyncDispose]: () => hall[Symbol.asyncDispose](),
  };
}

async function start(hall: Opened, body: object): Promise<string> {
  const response = await hall.post('/reconciliations', { as: admin, body });
  expect(response.status).toBe(201);
  return response.parse(getReconciliation.success.body as NonNullable<typeof getReconciliation.success.body>)
    .reconciliation;
}

async function result(hall: Opened, id: string) {
  const { body } = getReconciliation.success;
  return (await hall.get(`/reconciliations/${id}`, { as: admin })).parse(body as NonNullable<typeof body>);
}

async function findings(hall: Opened, id: string) {
  const { body } = listFindings.success;
  const response = await hall.get(`/reconciliations/${id}/findings?limit=200`, { as: admin });
  return response.parse(body as NonNullable<typeof body>).entries;
}

async function reconcile(hall: Opened, body: object) {
  const id = await start(hall, body);
  for (let runs = 0; runs < 20 && (await result(hall, id)).status !== 'COMPLETED'; runs++)
    await hall.runJobs();
  return { ...(await result(hall, id)), findings: await findings(hall, id) };
}

test('where everything was heard, nothing is missing, unexpected or doubled', async () => {
  await using world = await openWithOwner();
  await world.hear(
    world.owner.commit(monday, 'enabled', 'received', 'opened', 'refused', 'planned', 'seated'),
  );
  const { status, counts, findings: found } = await reconcile(world.hall, week);
  expect(status).toBe('COMPLETED');
  expect(counts).toMatchObject({ commits: 6, events: 5, missing: 0, unexpected: 0, doubled: 0, unclear: 0 });
  expect(counts.owed).toBeGreaterThan(5);
  expect(counts.present).toBe(counts.owed);
  expect(found).toEqual([]);
});

describe('an event that was never heard', () => {
  test('is found by what it owes, and nothing is written where nobody asked for it', async () => {
    await using world = await openWithOwner();
    const { hall } = world;
    await world.hear(world.owner.commit(monday, 'enabled', 'opened'));
    world.owner.commit(tuesday, 'refused');
    const { counts, repaired, findings: found } = await reconcile(hall, week);
    expect([counts.missing, repaired]).toEqual([3, 0]);
    expect(found.map(({ kind, rule, channel }) => [kind, rule, channel])).toEqual(
      expect.arrayContaining([
        ['MISSING', 'task-refused@1', 'IN_APP'],
        ['MISSING', 'task-refused@1', 'EMAIL'],
        ['MISSING', 'task-refused@1', 'SMS'],
      ]),
    );
    expect((await reconcile(hall, { ...week, to: tuesday })).counts.missing).toBe(0);
    expect((await reconcile(hall, week)).counts.missing).toBe(3);
  });

  test('is made good where asked for, once; the next reconciliation finds nothing', async () => {
    await using world = await openWithOwner();
    const { hall } = world;
    await world.hear(world.owner.commit(monday, 'enabled', 'opened'));
    const late = world.owner.commit(tuesday, 'delivered');
    expect(await emails(hall)).toHaveLength(1);
    expect(await reconcile(hall, { ...week, repair: true })).toMatchObject({
      counts: { missing: 2 },
      repaired: 2,
    });
    expect(await emails(hall)).toHaveLength(2);
    // It comes after all.
    await world.hear(late);
    expect(await emails(hall)).toHaveLength(2);
    expect((await reconcile(hall, week)).counts).toMatchObject({ missing: 0, unexpected: 0, doubled: 0 });
  });
});

test('a view that fell behind its commit is no missing notice', async () => {
  await using world = await openWithOwner();
  await world.hear(world.owner.commit(monday, 'enabled', 'opened'));
  await world.hall.persistence.views.clear(noticeView);
  expect((await reconcile(world.hall, week)).counts.missing).toBe(0);
});

test('a notice that no rule owes is found', async () => {
  await using world = await openWithOwner();
  const { hall } = world;
  await world.hear(world.owner.commit(monday, 'enabled', 'opened'));
  const { documents } = await hall.persistence.views.find(allQuery, { equals: {}, limit: 1 }, everything);
  const [stored] = documents;
  if (!stored) throw new Error('there are notices');
  const odd = { ...stored.doc, notice: `ntc_${'0'.repeat(32)}`, rule: 'nobody-knows@1' };
  await hall.persistence.views.put([{ view: noticeView, key: odd.notice, seq: 1, doc: odd }]);
  expect((await reconcile(hall, week)).findings).toMatchObject([
    { kind: 'UNEXPECTED', rule: 'nobody-knows@1' },
  ]);
});

test('what refers to something unknown is said to be unclear, and stops nothing', async () => {
  await using world = await openWithOwner();
  world.owner.commit(monday, 'seated', 'delivered');
  const { counts, findings: found } = await reconcile(world.hall, week);
  expect(counts).toMatchObject({ unclear: 1, missing: 2 });
  expect(found.filter(({ kind }) => kind === 'UNCLEAR')).toHaveLength(1);
});

test('a long range is read in steps that show, and goes on in another process where one ended', async () => {
  await using world = await openWithOwner();
  const { hall, owner } = world;
  for (let day = 0; day < 6; day++)
    owner.commit(monday, ...Array.from({ length: 1_000 }, () => 'planned' as const));
  const id = await start(hall, week);
  await hall.runJobs();
  const halfway = await result(hall, id);
  expect(halfway).toMatchObject({ status: 'READING', counts: { commits: 5_000 } });
  await hall.drop();
  await using next = await openNotification({ feeds: [owner.feed], folder: hall.folder, clock: hall.clock });
  await next.runJobs();
  expect(await result(next, id)).toMatchObject({ status: 'COMPLETED', counts: { commits: 6_000 } });
});

test('the last two minutes are left to those who are still on their way', async () => {
  await using world = await openWithOwner();
  const { hall, owner } = world;
  owner.commit(hall.clock.now(), 'delivered');
  expect((await reconcile(hall, week)).counts).toMatchObject({ events: 0, missing: 0 });
  await hall.afterMinutes(3);
  expect((await reconcile(hall, week)).counts).toMatchObject({ events: 1, missing: 2 });
});

describe('a range that is none', () => {
  test.each([
    ['ends before it begins', { from: tuesday, to: monday }],
    ['lies ahead', { from: '2027-01-01T00:00:00.000+08:00' }],
  ])('%s', async (_, body) => {
    await using world = await openWithOwner();
    expect((await world.hall.post('/reconciliations', { as: admin, body })).body).toMatchObject({
      code: 'range_empty',
    });
  });
});

test('without the owners’ commits nothing is reconciled, and that is said', async () => {
  await using hall = await openNotification();
  expect((await hall.post('/reconciliations', { as: admin, body: week })).body).toMatchObject({
    code: 'no_feeds',
  });
  expect((await hall.get(`/reconciliations/rec_${libraryCase}`, { as: admin })).body).toMatchObject({
    code: 'reconciliation_unknown',
  });
});
