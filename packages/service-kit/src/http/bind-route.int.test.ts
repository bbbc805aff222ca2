import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp, testStart } from '../testing/create-test-app.ts';
import { createGate } from '../testing/gate.ts';
import { getBook, lendingLibrary, librarian, reader } from '../testing/lending-library.ts';
import { type RequestFacts, route } from './bind-route.ts';
import { ContractBreach } from './check-response.ts';

const book = { isbn: '9780000000001', title: 'The Silk Roads', copies: 3 };

describe('a bound route', () => {
  const seen: RequestFacts[] = [];
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ routes: lendingLibrary(seen) });
  });
  afterAll(() => app.close());

  test("answers with its operation's status, the ETag, the location and the handler's headers", async () => {
    const response = await app.request('post', '/books', { as: librarian, body: book });
    expect(response).toMatchObject({ status: 201, body: book });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      etag: '"1"',
      location: '/books/9780000000001',
      'x-shelf': 'B4',
      'cache-control': 'private, no-cache',
      'content-type': 'application/json; charset=utf-8',
    });
  });

  test('names every wrong place of path, query and body at once', async () => {
    const path = '/books/97800000000012345?limit=99';
    expect(await app.request('get', path, { as: reader })).toMatchObject({
      status: 422,
      body: {
        errors: [
          { path: 'path.isbn', code: 'field_range' },
          { path: 'query.limit', code: 'field_range' },
        ],
      },
    });
  });

  test('answers 304 without a body to a caller who has the version, and 200 to one who has another', async () => {
    const fresh = await app.request('get', '/books/12', {
      as: reader,
      headers: { 'if-none-match': 'W/"7"' },
    });
    expect([fresh.status, fresh.text, fresh.headers.get('etag')]).toEqual([304, '', '"7"']);
    const old = await app.request('get', '/books/12', { as: reader, headers: { 'if-none-match': '"6"' } });
    expect(old.status).toBe(200);
  });

  test('hands the version of If-Match to the handler, whose stale_version is 412', async () => {
    const renew = (ifMatch: string) =>
      app.request('put', '/loans/5', { as: librarian, body: { weeks: 2 }, headers: { 'if-match': ifMatch } });
    expect(await renew('"7"')).toMatchObject({ status: 204, text: '' });
    expect(await renew('"6"')).toMatchObject({ status: 412, body: { code: 'stale_version' } });
    expect(await renew('seven')).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'header.If-Match', code: 'field_format' }] },
    });
  });

  test('gives a POST with an Idempotency-Key a receipt that is the same each time', async () => {
    const post = () =>
      app.request('post', '/books', { as: librarian, body: book, headers: { 'idempotency-key': 'k-1' } });
    await post();
    await post();
    const [first, second] = seen.slice(-2);
    expect(first?.command).toMatchObject({ id: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(second?.command).toEqual(first?.command);
  });

  test('refuses an Idempotency-Key that breaks its rule, and reads none on a GET', async () => {
    const headers = { 'idempotency-key': 'a'.repeat(129) };
    expect(await app.request('post', '/books', { as: librarian, body: book, headers })).toMatchObject({
      status: 400,
      body: { code: 'idempotency_key_invalid' },
    });
    expect(await app.request('get', '/books/12', { as: reader, headers })).toMatchObject({ status: 200 });
    expect(seen.at(-1)?.command).toBeUndefined();
  });

  test("tells the handler the hall's time, the caller's language and the trace to go on with", async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const headers = { 'accept-language': 'en', traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
    await app.request('get', '/books/12', { as: reader, headers });
    expect(seen.at(-1)).toMatchObject({ now: testStart, language: 'en' });
    expect(seen.at(-1)?.traceparent).toContain(traceId);
  });

  test('prefers a fixed path to a parameter, and sends a text of its own media type as it is', async () => {
    const response = await app.request('get', '/books/export', { as: librarian });
    expect(response.text).toBe('isbn,title\n9780000000001,史记\n');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  });
});

test('an answer that breaks its contract fails the test that asked for it', async () => {
  await using app = await createTestApp({
    routes: [route(getBook, () => ({ body: { isbn: '1', title: 'x', copies: 1.5 } }))],
  });
  await expect(app.request('get', '/books/1', { as: reader })).rejects.toThrow(ContractBreach);
});

test('the signal is aborted when the caller goes away before the answer', async () => {
  const aborted = createGate();
  const called = createGate();
  await using app = await createTestApp({
    routes: [
      route(getBook, async ({ signal }) => {
        signal.addEventListener('abort', () => aborted.open());
        called.open();
        await aborted.opened;
        return undefined;
      }),
    ],
  });
  const caller = new AbortController();
  const headers = { authorization: `Bearer ${await app.issuer.token(reader)}` };
  const request = fetch(`${app.url}/books/1`, { signal: caller.signal, headers });
  await called.opened;
  caller.abort();
  await expect(request).rejects.toThrow();
  await aborted.opened;
});

test('two routes of one place are a mistake that stops the start', async () => {
  const twin = { ...getBook, id: 'readBook', path: '/books/{number}' };
  const routes = [route(getBook, () => undefined), route(twin, () => undefined)];
  await expect(createTestApp({ routes })).rejects.toThrow(/getBook.*readBook|readBook.*getBook/);
});
