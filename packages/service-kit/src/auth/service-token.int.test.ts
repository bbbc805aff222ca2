import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createServiceToken } from './service-token.ts';

const credentials = { clientId: 'hall:services', clientSecret: 's/e:cret' };

describe('a service token', () => {
  let server: Server;
  let issuer: string;
  let isAway = false;
  let now = 0;
  /** Authorization and body of each request for a token. */
  const asked: (readonly [string | undefined, string])[] = [];
  const logged: object[] = [];
  const logger = { warn: (about: object) => logged.push(about) } as never;

  beforeEach(async () => {
    isAway = false;
    now = 0;
    asked.length = 0;
    logged.length = 0;
    server = createServer(async (request, response) => {
      const isToken = request.method === 'POST' && request.url === '/token';
      if (isToken) asked.push([request.headers.authorization, await text(request)]);
      response.statusCode = isAway ? 503 : 200;
      const token = { access_token: `token-${asked.length}`, token_type: 'Bearer', expires_in: 100 };
      const discovery = { issuer, jwks_uri: `${issuer}/keys`, token_endpoint: `${issuer}/token` };
      response.end(JSON.stringify(isToken ? token : discovery));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterEach(() => void server.close());

  const open = () => createServiceToken({ issuer, ...credentials }, logger, () => now);

  test('is asked for with the account’s credentials, once for all who need it', async () => {
    const token = open();
    expect(asked).toEqual([]);
    expect(await Promise.all([token(), token()])).toEqual(['token-1', 'token-1']);
    expect(await token()).toBe('token-1');
    const basic = Buffer.from('hall%3Aservices:s%2Fe%3Acret').toString('base64');
    expect(asked).toEqual([[`Basic ${basic}`, 'grant_type=client_credentials']]);
  });

  test('is renewed before it ends, while the old one serves on', async () => {
    const token = open();
    await token();
    now = 79_000;
    await token();
    expect(asked).toHaveLength(1);
    now = 81_000;
    expect(await token()).toBe('token-1');
    await expect.poll(token).toBe('token-2');
    expect(asked).toHaveLength(2);
  });

  test('serves to its end while the issuer is away; then there is none until the issuer is back', async () => {
    const token = open();
    await token();
    isAway = true;
    now = 90_000;
    expect(await token()).toBe('token-1');
    await expect.poll(() => logged).toHaveLength(1);
    now = 101_000;
    await expect(token()).rejects.toMatchObject({ code: 'identity_unavailable' });
    isAway = false;
    now = 102_000 + 5_000;
    expect(await token()).toMatch(/^token-/);
  });

  test('an issuer that is away is left in peace between two attempts', async () => {
    isAway = true;
    const token = open();
    await expect(token()).rejects.toMatchObject({ code: 'identity_unavailable' });
    isAway = false;
    await expect(token()).rejects.toMatchObject({ code: 'identity_unavailable' });
    now = 5_000;
    expect(await token()).toBe('token-1');
    expect(JSON.stringify(logged)).not.toContain('cret');
  });
});
