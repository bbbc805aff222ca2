import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDevelopmentIssuer } from '../auth/development-issuer.ts';
import { createTestApp, type TestApp } from '../testing/create-test-app.ts';
import { lendingLibrary, librarian, reader } from '../testing/lending-library.ts';
import type { RequestFacts } from './bind-route.ts';

describe('admission', () => {
  const seen: RequestFacts[] = [];
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp({ routes: lendingLibrary(seen) });
  });
  afterAll(() => app.close());

  function getBook(authorization: string) {
    return app.request('get', '/books/12', { headers: { authorization } });
  }

  test('lets in whoever has one of the roles, and tells the handler who it is', async () => {
    expect(await app.request('get', '/books/12', { as: reader })).toMatchObject({ status: 200 });
    expect(seen.at(-1)).toMatchObject({
      principal: reader,
      scope: { kind: 'parties', refs: ['party_9', 'sub:reader-42'] },
      actor: { kind: 'user', id: 'reader-42' },
    });
  });

  test('asks whoever sends no token to sign in', async () => {
    const response = await app.request('get', '/books/12');
    expect(response).toMatchObject({ status: 401, body: { code: 'token_missing' } });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  test.each(['Bearer nonsense', 'Basic bGlicmFyaWFu', 'Bearer', 'Bearer a b'])(
    'refuses "%s"',
    async (header) => {
      const response = await getBook(header);
      expect(response).toMatchObject({ status: 401, body: { code: 'token_invalid' } });
      expect(response.headers.get('www-authenticate')).toContain('invalid_token');
    },
  );

  test('refuses a token that has expired', async () => {
    expect(await getBook(`Bearer ${await app.issuer.token(reader, -60)}`)).toMatchObject({ status: 401 });
  });

  test('refuses a token of another issuer', async () => {
    const foreign = await createDevelopmentIssuer({
      issuer: 'https://cinema.test',
      audience: 'x',
      mode: 'test',
    });
    expect(await getBook(`Bearer ${await foreign.token(librarian)}`)).toMatchObject({ status: 401 });
  });

  test('names the roles of which one is needed', async () => {
    expect(await app.request('delete', '/books/12', { as: reader })).toMatchObject({
      status: 403,
      body: { code: 'role_missing', detail: '此操作需要以下角色之一：clerk。' },
    });
  });

  test('does not look at tokens on a public route', async () => {
    const headers = { authorization: 'Bearer nonsense' };
    expect(await app.request('get', '/opening-hours', { headers })).toMatchObject({ status: 200 });
  });
});

test('the development issuer hands out tokens over HTTP that the hall then knows', async () => {
  const issuer = await createDevelopmentIssuer({ issuer: 'i', audience: 'a', mode: 'development' });
  await using app = await createTestApp({ routes: issuer.routes });
  const response = await app.request('post', '/dev/token', { body: librarian });
  expect(response).toMatchObject({ status: 200, body: { expiresIn: 28_800 } });
  const { accessToken } = response.body as { accessToken: string };
  expect(await issuer.verifier.verify(accessToken)).toEqual(librarian);
  expect(await app.request('get', '/dev/jwks')).toMatchObject({
    body: { keys: [{ kty: 'OKP', use: 'sig' }] },
  });
  expect(await app.request('post', '/dev/token', { body: { sub: 'x', roles: ['emperor'] } })).toMatchObject({
    status: 422,
  });
});
