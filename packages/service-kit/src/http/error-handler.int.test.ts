import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { lendingLibrary, librarian } from '../testing/lending-library.ts';

describe('a problem over HTTP', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ routes: lendingLibrary() });
  });
  afterAll(() => app.close());

  test('is problem+json that nobody keeps, in the language that was asked for', async () => {
    const response = await app.request('get', '/nowhere?name=Zhang', {
      headers: { 'accept-language': 'en' },
    });
    expect(response).toMatchObject({
      status: 404,
      body: {
        type: 'urn:walking-hall:error:route_unknown',
        detail: 'There is nothing at this address.',
        instance: '/nowhere',
      },
    });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': 'en',
      'cache-control': 'no-store',
      vary: 'Accept-Language',
    });
  });

  test('is Chinese where no language is asked for', async () => {
    const response = await app.request('get', '/nowhere', { headers: { 'accept-language': '' } });
    expect(response).toMatchObject({ body: { detail: '没有这个地址。' } });
    expect(response.headers.get('content-language')).toBe('zh-CN');
  });

  test('of a fault says nothing of it, while the log has it under the same trace', async () => {
    const response = await app.request('delete', '/books/12', { as: librarian });
    expect(response).toMatchObject({ status: 500, body: { code: 'internal' } });
    expect(response.text).not.toMatch(/shelf|stack|\.ts|at /);
    const { traceId } = response.body as { traceId: string };
    expect(app.logged).toContainEqual(
      expect.objectContaining({
        msg: 'request failed',
        traceId,
        route: '/books/{isbn}',
        err: expect.objectContaining({
          message: expect.stringContaining('shelf'),
          stack: expect.any(String),
        }),
      }),
    );
  });

  test('answers a path that can not be decoded', async () => {
    expect(await app.request('get', '/books/%zz', { as: librarian })).toMatchObject({
      status: 404,
      body: { code: 'route_unknown' },
    });
  });

  test('answers a method that the path does not have', async () => {
    expect(await app.request('delete', '/opening-hours')).toMatchObject({ status: 404 });
  });
});
