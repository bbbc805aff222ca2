import { request as httpRequest } from 'node:http';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { lendingLibrary, librarian } from '../testing/lending-library.ts';

const megabyte = 1024 * 1024;
const book = { isbn: '9780000000001', title: 'The Silk Roads', copies: 3 };

describe('a JSON body', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ routes: lendingLibrary() });
  });
  afterAll(() => app.close());

  function post(body: unknown, headers = {}) {
    return app.request('post', '/books', { as: librarian, body, headers });
  }

  test.each(['{', '{"isbn":}', "{'isbn':'1'}", '{"a":1}{"b":2}', 'NaN'])(
    'that is %s is malformed',
    async (text) => {
      expect(await post(text)).toMatchObject({ status: 400, body: { code: 'json_malformed' } });
    },
  );

  test('that is no object is for the schema to refuse', async () => {
    expect(await post('"text"')).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'body', code: 'field_type' }] },
    });
  });

  test('that is missing is named as required', async () => {
    expect(await app.request('post', '/books', { as: librarian })).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'body', code: 'field_required' }] },
    });
  });

  test('of ten thousand levels is refused, and the server lives on', async () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    expect(await post(deep)).toMatchObject({ status: 400, body: { code: 'json_too_deep' } });
    expect(await post(book)).toMatchObject({ status: 201 });
  });

  test.each(['{"__proto__":{"copies":9}}', '{"a":[{"b":{"constructor":{}}}]}', '{"a":{"prototype":1}}'])(
    'with a key of a prototype is refused: %s',
    async (text) => {
      expect(await post(text)).toMatchObject({ status: 400, body: { code: 'json_forbidden_key' } });
      expect(Reflect.get({}, 'copies')).toBeUndefined();
    },
  );

  test('of another media type is refused', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await post('isbn=1', headers)).toMatchObject({
      status: 400,
      body: { code: 'media_type_unsupported' },
    });
  });

  test('in an unknown charset or encoding is refused', async () => {
    for (const headers of [
      { 'content-type': 'application/json; charset=gbk' },
      { 'content-encoding': 'lzma' },
    ]) {
      expect(await post(book, headers)).toMatchObject({
        status: 400,
        body: { code: 'media_type_unsupported' },
      });
    }
  });

  test('of ten megabytes is refused by its announced length, before it is read', async () => {
    const answer = await announce(app, { 'content-length': String(10 * megabyte) }, await bearer(app));
    expect(answer).toMatchObject({ status: 413, code: 'body_too_large' });
  });

  test('of a quarter gigabyte without an announced length is refused, and not kept in memory', async () => {
    const before = process.memoryUsage().rss;
    const answer = await stream(app, 256, await bearer(app));
    expect(answer).toMatchObject({ status: 413, code: 'body_too_large' });
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * megabyte);
  });

  test('that unpacks to more than the limit is refused', async () => {
    const packed = gzipSync(JSON.stringify({ ...book, title: 'x'.repeat(5 * megabyte) }));
    const response = await fetch(`${app.url}/books`, {
      method: 'POST',
      headers: {
        authorization: await bearer(app),
        'content-type': 'application/json',
        'content-encoding': 'gzip',
      },
      body: packed,
    });
    expect(response.status).toBe(413);
  });

  test('is not read of a caller who may not call', async () => {
    expect(await app.request('post', '/books', { body: '{' })).toMatchObject({ status: 401 });
  });
});

async function bearer({ issuer }: TestApp): Promise<string> {
  return `Bearer ${await issuer.token(librarian)}`;
}

interface Answer {
  readonly status: number | undefined;
  readonly code: unknown;
}

/** Sends the headers of a POST, and nothing of its body. */
function announce(app: TestApp, headers: Record<string, string>, authorization: string): Promise<Answer> {
  return send(app, { ...headers, authorization }, (outgoing) => outgoing.flushHeaders());
}

/** Sends a chunked POST of so many megabytes, as fast as they are taken and no faster. */
function stream(app: TestApp, megabytes: number, authorization: string): Promise<Answer> {
  const chunk = Buffer.alloc(megabyte, 'a');
  const chunks = Readable.from(Array.from({ length: megabytes }, () => chunk));
  return send(app, { authorization }, (outgoing) => chunks.pipe(outgoing));
}

function send(
  { url }: TestApp,
  headers: Record<string, string>,
  write: (outgoing: ReturnType<typeof httpRequest>) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = httpRequest(`${url}/books`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    });
    outgoing.on('error', reject);
    outgoing.on('response', async (incoming) => {
      let text = '';
      for await (const chunk of incoming) text += chunk;
      outgoing.destroy();
      resolve({ status: incoming.statusCode, code: JSON.parse(text).code });
    });
    write(outgoing);
  });
}
