import { type HallClaims, listFeed, listNotices, notice } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import {
  application,
  desk,
  libraryCase,
  libraryPath,
  otherReader,
  stacks,
} from '../testing/library-events.ts';
import { asReader, openNotification } from '../testing/open-notification.ts';

const page = listFeed.success.body as NonNullable<typeof listFeed.success.body>;
const asOther: HallClaims = { sub: 'reader-43', roles: ['applicant'], party: otherReader };
const atDesk: HallClaims = { sub: 'staff-1', roles: ['officer'], departments: [desk] };
const atBoth: HallClaims = { sub: 'staff-2', roles: ['officer'], departments: [desk, stacks] };
const clerk: HallClaims = { sub: 'staff-3', roles: ['clerk'], region: '330000/330100' };
const manager: HallClaims = { sub: 'staff-4', roles: ['center-admin'], region: libraryPath };
const elsewhere: HallClaims = { sub: 'staff-5', roles: ['center-admin'], region: '330000/330182' };

type Opened = Awaited<ReturnType<typeof openNotification>>;

async function feed(hall: Opened, as: HallClaims, query = '', language = 'zh') {
  const response = await hall.get(`/feed${query}`, { as, headers: { 'accept-language': language } });
  expect(response.status).toBe(200);
  return response.parse(page);
}
const rules = ({ entries }: { entries: readonly { rule: string }[] }) =>
  entries.map(({ rule }) => rule.split('@')[0]);

/** Hears one after the other, a minute apart, so that newest and oldest are told apart. */
async function hearApart(hall: Opened, ...names: Parameters<Opened['hear']>) {
  for (const name of names) {
    await hall.hear(name);
    await hall.afterMinutes(1);
  }
}

describe('the feed', () => {
  test('a reader reads newest first, in the language asked for', async () => {
    await using hall = await openNotification();
    await hearApart(hall, 'enabled', 'received', 'correction', 'opened');
    expect(rules(await feed(hall, asReader))).toEqual([
      'application-accepted',
      'correction-requested',
      'application-received',
    ]);
    expect((await feed(hall, asReader, '', 'en')).entries[2]).toMatchObject({
      title: 'Received: R-0001',
      status: 'DELIVERED',
      channel: 'IN_APP',
    });
    expect((await feed(hall, asReader, '', 'zh-CN')).entries[2]).toMatchObject({ title: '已收件：R-0001' });
  });

  test('six results released together are one notice that names all six', async () => {
    await using hall = await openNotification();
    await hall.hear('enabled', 'opened', 'released', 'released');
    const { entries } = await feed(hall, asReader);
    const released = entries.filter(({ rule }) => rule.startsWith('results-released'));
    expect(released.length).toBe(1);
    expect(released[0]?.body).toMatch(/1\. 证A（CARD-A）[\s\S]*6\. 证F（CARD-F）/);
  });

  test('another party sees nothing and can read nothing', async () => {
    await using hall = await openNotification();
    await hall.hear('received');
    const [mine] = (await feed(hall, asReader)).entries;
    expect((await feed(hall, asOther)).entries).toEqual([]);
    const reading = await hall.post(`/notices/${mine?.notice}/reading`, { as: asOther });
    expect([reading.status, reading.body]).toMatchObject([404, { code: 'notice_unknown' }]);
  });

  test('an officer sees the notices of the own departments alone', async () => {
    await using hall = await openNotification();
    await hall.hear('enabled', 'opened', 'taskOpened', 'refused');
    expect(rules(await feed(hall, atDesk))).toEqual(['lending-library/shelves']);
    expect(rules(await feed(hall, atBoth)).sort()).toEqual([
      'lending-library/shelves',
      'lending-library/shelves',
      'task-opened',
    ]);
    expect(rules(await feed(hall, atBoth, `?department=${desk}`))).toEqual(['lending-library/shelves']);
    expect((await hall.get(`/feed?department=${stacks}`, { as: atDesk })).body).toMatchObject({
      code: 'outside_scope',
    });
  });

  test('who watches over a region looks into its departments, and no further', async () => {
    await using hall = await openNotification();
    await hall.hear('taskOpened').catch(() => undefined);
    expect(rules(await feed(hall, manager, `?department=${stacks}`))).toEqual(['task-opened']);
    expect(rules(await feed(hall, elsewhere, `?department=${stacks}`))).toEqual([]);
    expect(rules(await feed(hall, manager))).toEqual([]);
  });

  test('an alert is for the managers of its region, who mark it as read; for no other region’s', async () => {
    await using hall = await openNotification();
    await hall.hear('region', 'point', 'tide');
    const [alert] = (await feed(hall, manager)).entries;
    expect(alert).toMatchObject({ rule: 'tide-alert@1', recipient: 'managers/330106' });
    expect(rules(await feed(hall, elsewhere))).toEqual([]);
    expect(rules(await feed(hall, clerk))).toEqual([]);
    const reading = (as: HallClaims) => hall.post(`/notices/${alert?.notice}/reading`, { as });
    expect((await reading(elsewhere)).status).toBe(404);
    expect((await reading(manager)).status).toBe(200);
  });

  test.each([1, 2, 4, 5])(
    'pages of %i over several departments hold everything once, in order',
    async (limit) => {
      await using hall = await openNotification();
      await hearApart(hall, 'enabled', 'opened');
      // At one and the same moment, so that only their ids tell them apart.
      await hall.hear('taskOpened', 'warned', 'duePromised', 'dueStatutory');
      const whole = (await feed(hall, atBoth)).entries;
      expect(whole.length).toBe(6);
      const paged: unknown[] = [];
      let next: string | undefined;
      do {
        const got = await feed(hall, atBoth, `?limit=${limit}${next === undefined ? '' : `&cursor=${next}`}`);
        expect(got.entries.length).toBeGreaterThan(0);
        paged.push(...got.entries);
        next = got.next;
      } while (next !== undefined);
      expect(paged).toEqual(whole);
    },
  );

  test('a cursor that is none is refused', async () => {
    await using hall = await openNotification();
    expect((await hall.get('/feed?cursor=nonsense')).body).toMatchObject({ code: 'cursor_invalid' });
  });
});

test('reading marks a notice once; the same reading again answers the same', async () => {
  await using hall = await openNotification();
  await hall.hear('received');
  const [entry] = (await feed(hall, asReader)).entries;
  const headers = { 'idempotency-key': 'read-1' };
  const first = await hall.post(`/notices/${entry?.notice}/reading`, { headers });
  const again = await hall.post(`/notices/${entry?.notice}/reading`, { headers });
  expect(first.parse(notice)).toMatchObject({ status: 'READ', title: '已收件：R-0001' });
  expect(again.body).toEqual(first.body);
  expect((await feed(hall, asReader)).entries[0]?.status).toBe('READ');
});

test('an officer marks a notice of the department, but not what the applicant was told', async () => {
  await using hall = await openNotification();
  await hall.hear('enabled', 'taskOpened', 'refused');
  const [task] = (await feed(hall, atBoth)).entries;
  const [told] = (await feed(hall, asReader)).entries;
  expect((await hall.post(`/notices/${task?.notice}/reading`, { as: atBoth })).status).toBe(200);
  expect((await hall.post(`/notices/${told?.notice}/reading`, { as: atBoth })).body).toMatchObject({
    code: 'notice_unknown',
  });
});

describe('every notice about a matter', () => {
  const about = async (hall: Opened, as: HallClaims, id: string) => {
    const response = await hall.get(`/notices?about=${id}`, { as });
    return rules(response.parse(listNotices.success.body ?? page));
  };

  test('asked by case or by application, it is the same story, from receipt on', async () => {
    await using hall = await openNotification();
    await hearApart(hall, 'enabled', 'received', 'opened', 'refused');
    const story = await about(hall, clerk, libraryCase);
    expect(new Set(story)).toEqual(
      new Set(['application-received', 'application-accepted', 'lending-library/shelves', 'task-refused']),
    );
    expect(await about(hall, clerk, application)).toEqual(story);
  });

  test('an officer sees what was said about the own department’s tasks; another region sees nothing', async () => {
    await using hall = await openNotification();
    await hall.hear('enabled', 'received', 'opened', 'refused');
    const atStacks: HallClaims = { ...atDesk, departments: [stacks] };
    expect(new Set(await about(hall, atStacks, libraryCase))).toEqual(
      new Set(['lending-library/shelves', 'task-refused']),
    );
    expect(await about(hall, elsewhere, libraryCase)).toEqual([]);
  });

  test('what tells no region path is found in the region by what came before', async () => {
    await using hall = await openNotification();
    await hall.hear('received', 'deemedWithdrawn');
    expect(await about(hall, clerk, application)).toContain('application-deemed-withdrawn');
  });

  test('is not for applicants', async () => {
    await using hall = await openNotification();
    expect((await hall.get(`/notices?about=${libraryCase}`)).status).toBe(403);
  });
});
