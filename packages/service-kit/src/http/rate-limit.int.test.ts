import { describe, expect, test } from 'vitest';
import { baseConfig } from '../process/base-config.ts';
import { createTestApp } from '../testing/create-test-app.ts';
import { lendingLibrary, librarian, reader } from '../testing/lending-library.ts';
import { limitsOf } from './http-app.ts';

const options = { routes: lendingLibrary(), rateLimit: { windowMs: 60_000, limit: 2 } };

describe('the rate limit', () => {
  test('answers too_many_requests, says when to come back, and shows what is left', async () => {
    await using app = await createTestApp(options);
    const first = await app.request('get', '/books/1', { as: reader });
    expect(first.headers.get('ratelimit')).toContain('r=1');
    await app.request('get', '/books/1', { as: reader });
    const third = await app.request('get', '/books/1', { as: reader });
    expect(third).toMatchObject({ status: 429, body: { code: 'too_many_requests' } });
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('counts each signed-in caller alone, though they share an address', async () => {
    await using app = await createTestApp(options);
    for (let n = 0; n < 3; n++) await app.request('get', '/books/1', { as: reader });
    expect(await app.request('get', '/books/1', { as: librarian })).toMatchObject({ status: 200 });
  });

  test('counts tokens that are no good by address, so that making them up gains nothing', async () => {
    await using app = await createTestApp(options);
    const statuses: number[] = [];
    for (const fake of ['a.b.c', 'd.e.f', 'g.h.i']) {
      const headers = { authorization: `Bearer ${fake}` };
      statuses.push((await app.request('get', '/books/1', { headers })).status);
    }
    expect(statuses).toEqual([401, 401, 429]);
  });

  test('counts by the address that trusted proxies name, and believes nobody else about it', async () => {
    const statusesBehind = async (proxies: string) => {
      const config = baseConfig.parse({ HALL_TRUSTED_PROXIES: proxies, HALL_RATE_LIMIT: '1' });
      await using app = await createTestApp({ routes: lendingLibrary(), ...limitsOf(config) });
      const from = async (address: string) =>
        (await app.request('get', '/nowhere', { headers: { 'x-forwarded-for': address } })).status;
      return [await from('203.0.113.7'), await from('203.0.113.8'), await from('203.0.113.7')];
    };
    expect(await statusesBehind('1')).toEqual([404, 404, 429]);
    expect(await statusesBehind('0')).toEqual([404, 429, 429]);
  });

  test('covers addresses where nothing is, but no probe', async () => {
    await using app = await createTestApp(options);
    for (let n = 0; n < 3; n++) expect((await app.request('get', '/livez')).status).toBe(200);
    const statuses: number[] = [];
    for (let n = 0; n < 3; n++) statuses.push((await app.request('get', '/nowhere')).status);
    expect(statuses).toEqual([404, 404, 429]);
  });
});
