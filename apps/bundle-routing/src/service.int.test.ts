import { everything } from '@walking-hall/persistence';
import { describe, expect, test } from 'vitest';
import { caseAlarms } from './cases/case.alarms.ts';
import { bundleRoutingViews } from './service.ts';
import { granting, openAccount } from './testing/library-acts.ts';
import { bigLibrary } from './testing/library-bundles.ts';
import { admin, asReader, clerk, of } from './testing/library-people.ts';
import { openRouting, type Routing } from './testing/open-routing.ts';

const circle = {
  service: 'reading-circle',
  bundle: 'lending-library',
  region: '330106',
  name: { zh: '读书会', en: 'Reading circle' },
  startsAt: '2026-08-01T09:00:00+08:00',
  seats: 30,
};
const place = '/regions/330106/bundles/lending-library';
const narrow = { promisedLimits: { 'rare-loan': { value: 3, unit: 'WORKING_DAY' } } };

/** Something of everything: cases in several statuses, an account, an activity, a bundle that was enabled twice. */
async function lived(hall: Routing): Promise<readonly string[]> {
  await hall.start();
  await openAccount(hall);
  await hall.put('/activities/circle-1', { ...clerk, roles: ['center-admin'] }, circle);
  const rare = await hall.accept(['rare-loan'], { held: ['CARD'] }, 1);
  await hall.put(place, admin, { version: '1.0.0', overlay: narrow });
  const rooms = await hall.accept(['loan', 'reading-room', 'archive-pass'], { held: ['CARD'] }, 2);
  const card = await hall.accept(['card', 'loan'], {}, 3);
  await hall.post(`/tasks/${rare}.rare-loan/stop`, of('stacks'), {
    reason: 'EXPERT_REVIEW',
    expectedEnd: '2026-07-24',
  });
  await hall.post(`/tasks/${rooms}.loan/preliminary-opinion`, of('stacks'), { favourable: true });
  await granting(hall, 'stacks', `${rooms}.loan`);
  await granting(hall, 'desk', `${card}.card-person`);
  await hall.post(`/cases/${card}/offers/reading-circle/answer`, asReader, {
    accept: true,
    activity: 'circle-1',
  });
  await hall.post(`/cases/${rooms}/release`, clerk, { tasks: [`${rooms}.loan`] });
  return [rare, rooms, card];
}

/** All that can be read, as its readers read it. */
async function readable(hall: Routing, ids: readonly string[]): Promise<unknown> {
  const paths = [
    '/regions/330106',
    '/bundles',
    '/regions/330106/bundles',
    '/cases?region=330106',
    '/activities/circle-1',
    '/quota-accounts/loans.psn_a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1.2026',
    ...['desk', 'stacks', 'archive'].map((id) => `/departments/330106:${id}/inbox`),
    ...ids.flatMap((id) => [`/cases/${id}`, `/cases/${id}/explanation`]),
  ];
  const responses = await Promise.all(paths.map((path) => hall.get(path)));
  return responses.map(({ status, body, headers }, index) => [
    paths[index],
    status,
    headers.get('etag'),
    body,
  ]);
}

/** What is counted event by event is never dropped. */
const derivedViews = bundleRoutingViews.filter(({ derived }) => derived);

async function repairAll(hall: Routing): Promise<void> {
  const commits = await hall.persistence.streams.feed(0, 1_000);
  for (const stream of new Set(commits.map((commit) => commit.stream))) await hall.service.repair(stream);
}

describe('after a crash', () => {
  test('views that are gone are written again as they were', async () => {
    await using hall = await openRouting();
    const ids = await lived(hall);
    const before = await readable(hall, ids);
    expect(JSON.stringify(before)).not.toContain('"status":404');
    for (const view of derivedViews) await hall.persistence.views.clear(view);
    expect((await hall.get(`/cases/${ids[0]}`)).status).toBe(404);
    await repairAll(hall);
    expect(await readable(hall, ids)).toEqual(before);
    await repairAll(hall);
    expect(await readable(hall, ids)).toEqual(before);
  });

  test('a stream that is not there is nothing to repair, one that nobody owns is a fault', async () => {
    await using hall = await openRouting();
    await hall.service.repair('case/case_000000000000000000000000');
    await expect(hall.service.repair('umbrella/1')).rejects.toThrow('umbrella/1');
    expect(await hall.persistence.streams.feed(0, 10)).toEqual([]);
  });

  test('another process finds in the file what this one left, and goes on with it', async () => {
    await using first = await openRouting();
    const ids = await lived(first);
    const before = await readable(first, ids);
    await first.drop();
    await using second = await openRouting({ folder: first.folder });
    expect(await readable(second, ids)).toEqual(before);
    for (const view of derivedViews) await second.persistence.views.clear(view);
    await repairAll(second);
    // The first case is pinned to the bundle as it ran before it was narrowed.
    await second.clock.set('2026-07-22T10:00:00+08:00');
    const resumed = await second.post(`/tasks/${ids[0]}.rare-loan/resumption`, of('stacks'));
    expect(resumed.body).toMatchObject({ status: 'REVIEW', promised: { dueDate: '2026-07-29' } });
  });
});

test('a case of 112 items is opened and decided to its end', async () => {
  const bundle = bigLibrary(112);
  const items = bundle.items.map(({ id }) => id);
  await using hall = await openRouting();
  await hall.start(bundle);
  const id = await hall.accept(items, { bundle });
  for (const item of items) expect((await granting(hall, 'stacks', `${id}.${item}`)).status).toBe(200);
  expect((await hall.post(`/cases/${id}/release`, clerk)).body).toMatchObject({ status: 'COMPLETED' });
  expect(
    await hall.persistence.views.find(caseAlarms.byTime, { equals: { pending: true }, limit: 1 }, everything),
  ).toEqual({
    documents: [],
  });
});

test('the service says what it answers', async () => {
  await using hall = await openRouting();
  expect((await hall.get('/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
  expect((await hall.get('/feeds/commits')).body).toMatchObject({ commits: [] });
});
