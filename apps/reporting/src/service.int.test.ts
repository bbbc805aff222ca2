import {
  getFigures,
  getKpis,
  type HallClaims,
  listOpenWork,
  rebuildReporting,
} from '@walking-hall/contracts';
import { createLogger, createVirtualClock } from '@walking-hall/service-kit';
import { createTestApp, type TestApp, testStart } from '@walking-hall/service-kit/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { createReporting } from './service.ts';
import { openStore } from './testing/library.ts';
import { enabled } from './testing/library-bundle.ts';
import {
  accepted,
  alarm,
  aReader,
  decided,
  libraryPath,
  opened,
  received,
  registered,
} from './testing/library-events.ts';
import { createOwner } from './testing/owner.ts';

const archivePath = '330000/330100/archive-quarter';
const director: HallClaims = { sub: 'staff-1', roles: ['supervisor'], region: '330000/330100' };
const librarian: HallClaims = { sub: 'staff-2', roles: ['center-admin'], region: libraryPath };
const keyHolder: HallClaims = { sub: 'staff-3', roles: ['platform-admin'] };
const reader: HallClaims = { sub: 'reader-42', roles: ['applicant'] };

const july = 'from=2026-07-01&to=2026-07-31';

describe('reporting over HTTP', () => {
  const store = openStore();
  const intake = createOwner('intake');
  const routing = createOwner('bundle-routing');
  let app: TestApp;

  const service = createReporting({
    persistence: store.persistence,
    clock: createVirtualClock(testStart),
    logger: createLogger({ name: 'reporting', level: 'silent' }),
    feeds: [intake.feed, routing.feed],
  });

  beforeAll(async () => {
    app = await createTestApp({ services: [service] });
    for (const path of ['330000', '330000/330100', libraryPath, archivePath, '330000/330200'])
      routing.commit(`region/${path}`, registered(path));
    const kpi = { name: { zh: '率', en: 'Rate' }, version: 1, unit: 'PERCENT' as const };
    const definitions = [
      {
        ...kpi,
        id: 'cards',
        numerator: 'GRANTED' as const,
        denominator: 'ACCEPTED' as const,
        items: ['card-person'],
      },
      {
        ...kpi,
        id: 'rooms',
        numerator: 'GRANTED' as const,
        denominator: 'DECIDED' as const,
        items: ['room'],
      },
      {
        ...kpi,
        id: 'in-time',
        version: 3,
        numerator: 'ON_TIME_PROMISED' as const,
        denominator: 'DECIDED' as const,
        target: { value: 90, origin: 'design' as const },
      },
    ];
    routing.commit('enablement/330100', enabled('330000/330100', definitions));

    const readers = [
      aReader({ number: 1 }),
      aReader({ number: 2, channel: 'ONLINE', items: ['card-person'] }),
      aReader({ number: 3, path: archivePath, items: ['loan'], at: '2026-06-30T10:00:00+08:00' }),
    ];
    for (const one of readers) {
      intake.commit(`application/${one.number}`, received(one), accepted(one));
      routing.commit(`case/${one.number}`, ...one.items.map((item) => opened(one, item)));
    }
    const [first = aReader(), second = aReader()] = readers;
    routing.commit(
      'case/1',
      alarm(first, 'loan', 'warned', 'PROMISED'),
      alarm(first, 'loan', 'due', 'PROMISED'),
    );
    const decision = decided(second, 'card-person', { workingDays: 3, onTimeStatutory: true });
    // The last message is enough: what came before it is in the feeds.
    const [subscription] = service.subscriptions;
    for (const message of routing.commit('case/2', decision)) await subscription?.handler(message);
  });
  afterAll(async () => {
    await app.close();
    await store.close();
  });

  const ask = async (path: string, as: HallClaims = director) =>
    app.request('get', `/reporting${path}`, { as });
  const figures = async (query: string, as?: HallClaims) => {
    const answer = await ask(`/figures?${query}`, as);
    expect(answer.status).toBe(200);
    return answer.parse(bodyOf(getFigures));
  };
  const rowsOf = ({ rows }: Awaited<ReturnType<typeof figures>>) =>
    Object.fromEntries(rows.map(({ key, figures }) => [key, positive(figures)]));

  test('figures of a region hold those below it, between two days, by item', async () => {
    const answer = await figures(`region=330100&${july}&by=item`);
    expect(rowsOf(answer)).toEqual({
      '-': { received: 2, accepted: 2 },
      'card-person': {
        itemsReceived: 2,
        itemsAccepted: 2,
        opened: 2,
        granted: 1,
        onTimePromised: 1,
        onTimeStatutory: 1,
        withStatutory: 1,
        workingDays: 3,
      },
      loan: { itemsReceived: 1, itemsAccepted: 1, opened: 1, warned: 1, overdue: 1 },
    });
    expect(answer.total).toMatchObject({ received: 2, itemsReceived: 3, opened: 3, granted: 1 });
  });

  test.each(['region', 'bundle', 'item', 'department', 'channel', 'day'])(
    'by %s the rows add up to the same total, whose applications count once',
    async (by) => {
      const { rows, total } = await figures(
        `region=330000&from=2026-06-30&to=2026-07-17&by=${by}`,
        keyHolder,
      );
      expect(total).toMatchObject({ received: 3, itemsReceived: 4, opened: 4, granted: 1 });
      const sums = rows.reduce<Record<string, number>>((sum, row) => {
        for (const [counter, value] of Object.entries(row.figures))
          sum[counter] = (sum[counter] ?? 0) + value;
        return sum;
      }, {});
      expect(sums).toEqual(total);
    },
  );

  test('by region: those directly below, and the region itself where anything happened there', async () => {
    const range = 'from=2026-06-01&to=2026-07-31&by=region';
    const received = async (region: string, as: HallClaims) =>
      Object.entries(rowsOf(await figures(`region=${region}&${range}`, as))).map(([key, row]) => [
        key,
        row.received,
      ]);
    expect(await received('330000', keyHolder)).toEqual([['330100', 3]]);
    expect(await received('330100', director)).toEqual([
      ['archive-quarter', 1],
      ['reading-quarter', 2],
    ]);
    expect(await received('reading-quarter', librarian)).toEqual([['reading-quarter', 2]]);
  });

  test('days at both ends count; a bundle that nobody ordered has none', async () => {
    const days = await figures('region=330100&from=2026-06-30&to=2026-07-16&by=day');
    expect(Object.keys(rowsOf(days))).toEqual(['2026-06-30']);
    expect((await figures(`region=330100&${july}&bundle=lending-library`)).total.received).toBe(2);
    expect((await figures(`region=330100&${july}&bundle=printing-house`)).rows).toEqual([]);
  });

  test.each(['region', 'item', 'department', 'channel', 'day'])(
    'by %s the pages together are the whole, and each tells the same total',
    async (by) => {
      const question = `region=330000&from=2026-06-30&to=2026-07-17&by=${by}&compare=year`;
      const whole = await figures(question, keyHolder);
      const rows: unknown[] = [];
      for (let cursor = ''; ; ) {
        const page = await figures(`${question}&limit=1${cursor}`, keyHolder);
        expect(page.total).toEqual(whole.total);
        rows.push(...page.rows);
        if (page.next === undefined) break;
        cursor = `&cursor=${page.next}`;
      }
      expect(rows).toEqual(whole.rows);
      expect(whole.totalLastYear).toMatchObject({ received: 0 });
    },
  );

  test('open work by department, page by page', async () => {
    const pages: unknown[] = [];
    let cursor = '';
    do {
      const page = (await ask(`/open-work?region=330100&limit=1${cursor}`)).parse(bodyOf(listOpenWork));
      pages.push(...page.entries);
      cursor = page.next === undefined ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    expect(pages).toEqual([
      { department: 'archive-quarter:stacks', open: 1, warned: 0, overdue: 0 },
      { department: 'reading-quarter:desk', open: 1, warned: 0, overdue: 0 },
      { department: 'reading-quarter:stacks', open: 1, warned: 1, overdue: 1 },
    ]);
  });

  test.each(['330100', 'reading-quarter'])(
    'KPIs of %s carry version, basis and target; without a basis no value',
    async (region) => {
      const { entries } = (
        await ask(`/kpis?region=${region}&${july}`, region === '330100' ? director : librarian)
      ).parse(bodyOf(getKpis));
      const name = { zh: '率', en: 'Rate' };
      const shared = {
        bundle: 'lending-library',
        name,
        unit: 'PERCENT',
        validFrom: '2026-01-05',
        origin: 'design',
        by: 'item',
        before: { numerator: 0, denominator: 0 },
      };
      const target = { value: 90, origin: 'design' };
      expect(entries.filter(({ bundle }) => bundle !== undefined)).toEqual([
        { ...shared, kpi: 'cards', version: 1, numerator: 1, denominator: 2, value: 50 },
        {
          ...shared,
          kpi: 'in-time',
          version: 3,
          numerator: 1,
          denominator: 1,
          value: 100,
          target,
          met: true,
        },
        { ...shared, kpi: 'rooms', version: 1, numerator: 0, denominator: 0 },
      ]);
    },
  );

  test('figures as CSV open in Excel', async () => {
    const answer = await ask(`/figures.csv?region=330100&${july}&by=item`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toContain(
      'figures-330100-2026-07-01-2026-07-31-by-item.csv',
    );
    const bytes = new Uint8Array(await (await fetchRaw()).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(answer.text.split('\r\n').map((line) => line.split(',').slice(3, 6))).toEqual([
      ['事项', '名称', '收件'],
      ['', '（无）', '2'],
      ['card-person', '', '0'],
      ['loan', '', '0'],
      ['合计', '', '2'],
      [],
    ]);
  });

  const undated = ['/open-work?', '/bottlenecks?'];
  test.each([
    '/figures?',
    '/figures.csv?',
    '/figures.xlsx?',
    '/kpis?',
    '/kpis.csv?',
    '/kpis.xlsx?',
    '/kpis/tickets-called/parts?',
    '/durations?',
    '/durations.csv?',
    '/durations.xlsx?',
    ...undated,
  ])('%s is refused outside the subtree, and where there is no such region', async (path) => {
    const query = (region: string) => `${path}region=${region}${undated.includes(path) ? '' : `&${july}`}`;
    for (const region of ['330100', '330000', 'archive-quarter', '330200'])
      expect(await ask(query(region), librarian)).toMatchObject({
        status: 403,
        body: { code: 'outside_scope' },
      });
    expect(await ask(query('339999'))).toMatchObject({ status: 404, body: { code: 'region_unknown' } });
    expect(await ask(query('330100'), reader)).toMatchObject({
      status: 403,
      body: { code: 'role_missing' },
    });
  });

  test('a rebuild is the platform’s alone, tells how many commits it read, and changes no figure', async () => {
    const rebuild = (as: HallClaims) => app.request('post', '/reporting/rebuild', { as, body: {} });
    const before = await figures(`region=330000&from=2026-01-01&to=2026-12-31`, keyHolder);
    expect(await rebuild(director)).toMatchObject({ status: 403, body: { code: 'role_missing' } });
    const commits = intake.commits.length + routing.commits.length;
    expect((await rebuild(keyHolder)).parse(bodyOf(rebuildReporting))).toEqual({ commits });
    expect(await figures(`region=330000&from=2026-01-01&to=2026-12-31`, keyHolder)).toEqual(before);
  });

  async function fetchRaw(): Promise<Response> {
    const authorization = `Bearer ${await app.issuer.token(director)}`;
    return fetch(`${app.url}/reporting/figures.csv?region=330100&${july}`, { headers: { authorization } });
  }
});

function positive(figures: Record<string, number>) {
  return Object.fromEntries(Object.entries(figures).filter(([, value]) => value !== 0));
}

function bodyOf<R>({ success }: { readonly success: { readonly body?: z.ZodType<R> } }): z.ZodType<R> {
  if (!success.body) throw new Error('the operation answers no body');
  return success.body;
}
