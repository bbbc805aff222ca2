import { type HallClaims, listObligations } from '@walking-hall/contracts';
import { expect, test } from 'vitest';
import { application, libraryCase, libraryPath } from '../testing/library-events.ts';
import { asReader, openNotification } from '../testing/open-notification.ts';

const admin: HallClaims = { sub: 'admin', roles: ['platform-admin'] };
const city: HallClaims = { sub: 'city', roles: ['supervisor'], region: '330000/330100' };
const elsewhere: HallClaims = { sub: 'other', roles: ['supervisor'], region: '330000/330182' };

type Opened = Awaited<ReturnType<typeof openNotification>>;

async function list(hall: Opened, query: string, as = admin) {
  const { body } = listObligations.success;
  return (await hall.get(`/obligations?${query}`, { as })).parse(body as NonNullable<typeof body>);
}

test('who was owed what by which event, rule and words, and what became of it', async () => {
  await using hall = await openNotification();
  await hall.hear('received', 'deemedWithdrawn');
  const { entries } = await list(hall, `about=${application}`);
  const [withdrawn] = entries.filter(
    ({ rule, channel }) => rule === 'application-deemed-withdrawn@1' && channel === 'SMS',
  );
  expect(withdrawn).toMatchObject({
    event: 'library/deemedWithdrawn@1.0',
    recipient: asReader.party,
    category: 'DUTY',
    text: expect.stringMatching(/^[0-9a-f]{16}$/),
    region: libraryPath,
    state: 'SKIPPED',
    reason: 'CHANNEL_OFF',
  });
  expect(JSON.stringify(entries)).not.toContain('R-0001');
});

test('by matter, by state, by region, and by any of them together', async () => {
  await using hall = await openNotification();
  await hall.hear('enabled', 'received', 'opened', 'refused');
  const all = (await list(hall, '')).entries;
  const skipped = all.filter(({ state }) => state === 'SKIPPED');
  expect(skipped.length).toBeGreaterThan(0);
  expect((await list(hall, 'state=SKIPPED')).entries).toEqual(skipped);
  expect((await list(hall, `about=${libraryCase}&state=SKIPPED`)).entries).toEqual(skipped);
  expect((await list(hall, `region=${libraryPath}&state=SKIPPED`)).entries).toEqual(skipped);
  expect((await list(hall, 'region=330000/330182')).entries).toEqual([]);
  expect((await list(hall, 'state=FAILED')).entries).toEqual([]);
});

test('pages hold everything once', async () => {
  await using hall = await openNotification();
  await hall.hear('enabled', 'received', 'opened', 'refused');
  const all = (await list(hall, '')).entries;
  const paged: unknown[] = [];
  let next: string | undefined;
  do {
    const page = await list(hall, `limit=3${next === undefined ? '' : `&cursor=${next}`}`);
    paged.push(...page.entries);
    next = page.next;
  } while (next !== undefined);
  expect(paged).toEqual(all);
});

test('a supervisor sees the own regions alone, and is told so; applicants and officers see none', async () => {
  await using hall = await openNotification();
  await hall.hear('received');
  expect((await list(hall, '', city)).entries.length).toBeGreaterThan(0);
  expect((await list(hall, '', elsewhere)).entries).toEqual([]);
  expect((await hall.get(`/obligations?region=${libraryPath}`, { as: elsewhere })).body).toMatchObject({
    code: 'outside_scope',
  });
  expect((await hall.get('/obligations')).status).toBe(403);
});
