import { describe, expect, test } from 'vitest';
import { createTestApp } from '../testing/create-test-app.ts';

describe('probes', () => {
  test('say that the process lives, even while its engines fail', async () => {
    await using app = await createTestApp({
      readiness: async () => {
        throw new Error('no connection to mongodb://user:pass@db');
      },
    });
    expect(await app.request('get', '/livez')).toMatchObject({ status: 200 });
    const ready = await app.request('get', '/readyz');
    expect(ready).toMatchObject({ status: 503, body: { code: 'storage_unavailable' } });
    expect(ready.text).not.toContain('mongodb');
    expect(ready.headers.get('retry-after')).toBe('5');
  });

  test('say that it can serve', async () => {
    await using app = await createTestApp();
    expect(await app.request('get', '/readyz')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });
});

describe('an app', () => {
  test('serves the OpenAPI document of each service under its prefix', async () => {
    const lending = {
      name: 'lending',
      prefix: '/lending',
      routes: [],
      openApi: { openapi: '3.1.0', info: {} },
    };
    const archive = { ...lending, name: 'archive', prefix: '/archive' };
    await using app = await createTestApp({ services: [lending, archive] });
    for (const { prefix, openApi } of [lending, archive]) {
      expect(await app.request('get', `${prefix}/openapi.json`)).toMatchObject({
        status: 200,
        body: openApi,
      });
    }
  });

  test('lets a browser do nothing with its answers, and does not say what it is made of', async () => {
    await using app = await createTestApp();
    const { headers } = await app.request('get', '/livez');
    expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
  });
});
