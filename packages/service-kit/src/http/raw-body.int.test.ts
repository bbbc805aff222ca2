import { request as httpRequest } from 'node:http';
import { defineOperation } from '@walking-hall/contracts';
import { describe, expect, test } from 'vitest';
import { createTestApp } from '../testing/create-test-app.ts';
import { route } from './bind-route.ts';

const shelve = defineOperation({
  id: 'shelve',
  method: 'post',
  path: '/scans',
  tag: 'scans',
  summary: { zh: '上架', en: 'Shelve a scan' },
  access: 'public',
  rawBody: { mediaTypes: ['image/png', 'application/pdf'], maxBytes: 1_000 },
  success: { status: 200, mediaType: 'application/octet-stream' },
});

/** A shelf that gives each scan back, and says what became of those that did not come whole. */
function openShelf() {
  const failures: unknown[] = [];
  const routes = [
    route(shelve, async ({ file }) => {
      const kept: Uint8Array[] = [];
      try {
        for await (const chunk of file?.chunks ?? []) kept.push(chunk);
      } catch (error) {
        failures.push(error);
        throw error;
      }
      return {
        contentType: file?.mediaType,
        stream: (async function* () {
          yield* kept;
        })(),
      };
    }),
  ];
  return { failures, app: createTestApp({ routes }) };
}

const png = { 'content-type': 'image/png' };

describe('a file as the body of a request', () => {
  test('arrives byte by byte as it was sent, and leaves so', async () => {
    await using app = await openShelf().app;
    const body = Uint8Array.from({ length: 1_000 }, (_, index) => index % 256);
    const response = await app.request('post', '/scans', { body, headers: png });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(response.bytes).toEqual(body);
  });

  test.each(['text/html', 'application/json'])(
    'of type %s is refused with the types that are taken',
    async (type) => {
      await using app = await openShelf().app;
      const response = await app.request('post', '/scans', { body: 'x', headers: { 'content-type': type } });
      expect(response.body).toMatchObject({
        code: 'file_type_unsupported',
        detail: expect.stringContaining('application/pdf'),
      });
    },
  );

  test('over the limit is refused, whether its length was said before or not', async () => {
    await using app = await openShelf().app;
    const body = new Uint8Array(1_001);
    expect((await app.request('post', '/scans', { body, headers: png })).status).toBe(413);
    const unsaid = await fetch(`${app.url}/scans`, {
      method: 'POST',
      headers: png,
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(unsaid.status).toBe(413);
  });

  test('that breaks off is told to the handler as such, and is no fault of the hall', async () => {
    const shelf = openShelf();
    await using app = await shelf.app;
    const sending = httpRequest(`${app.url}/scans`, {
      method: 'POST',
      headers: { ...png, 'content-length': 500 },
    });
    sending.on('error', () => {});
    sending.write(new Uint8Array(100), () => sending.destroy());
    await expect.poll(() => shelf.failures).toMatchObject([{ code: 'upload_incomplete' }]);
    expect(app.logged.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });
});
