import { createServer, type Server } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { librarian } from '../testing/lending-library.ts';
import { createOidcVerifier } from './oidc-verifier.ts';

const audience = 'library';
const discoveryPath = '/.well-known/openid-configuration';

describe('the OIDC verifier', () => {
  let server: Server;
  let issuer: string;
  /** What the issuer answers, by path; anything else is a 503. */
  const documents = new Map<string, unknown>();
  const asked: string[] = [];

  beforeEach(async () => {
    documents.clear();
    asked.length = 0;
    server = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push(path);
      const document = documents.get(path);
      response.statusCode = document ? 200 : 503;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(document ?? {}));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });

  afterEach(() => void server.close());

  /** Puts a key into the issuer's key set and returns how to sign with it. */
  async function newKey(kid: string) {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    documents.set('/keys', { keys: [{ ...(await exportJWK(publicKey)), kid, alg: 'ES256' }] });
    return () =>
      new SignJWT({ ...librarian })
        .setProtectedHeader({ alg: 'ES256', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime('5m')
        .sign(privateKey);
  }

  function publishDiscovery(names = issuer) {
    documents.set(discoveryPath, { issuer: names, jwks_uri: `${issuer}/keys` });
  }

  test('finds the keys by discovery with the first token, and asks once for many', async () => {
    publishDiscovery();
    const sign = await newKey('k1');
    const verifier = createOidcVerifier({ issuer, audience });
    expect(asked).toEqual([]);
    const principals = await Promise.all([verifier.verify(await sign()), verifier.verify(await sign())]);
    expect(principals).toEqual([librarian, librarian]);
    await verifier.verify(await sign());
    expect(asked).toEqual([discoveryPath, '/keys']);
  });

  test('needs no discovery where it is told the key set', async () => {
    const sign = await newKey('k1');
    const verifier = createOidcVerifier({ issuer, audience, jwksUri: `${issuer}/keys` });
    expect(await verifier.verify(await sign())).toEqual(librarian);
    expect(asked).toEqual(['/keys']);
  });

  test('calls a failing issuer unavailable rather than the token bad, and asks again with the next token', async () => {
    const sign = await newKey('k1');
    const verifier = createOidcVerifier({ issuer, audience });
    await expect(verifier.verify(await sign())).rejects.toMatchObject({ code: 'identity_unavailable' });
    publishDiscovery();
    expect(await verifier.verify(await sign())).toEqual(librarian);
  });

  test('refuses a discovery document that names another issuer', async () => {
    publishDiscovery('https://cinema.test');
    const sign = await newKey('k1');
    const verifier = createOidcVerifier({ issuer, audience });
    await expect(verifier.verify(await sign())).rejects.toMatchObject({ code: 'identity_unavailable' });
  });

  test('refuses a token of a key that the issuer does not have', async () => {
    publishDiscovery();
    const sign = await newKey('k1');
    await newKey('k2');
    const verifier = createOidcVerifier({ issuer, audience });
    await expect(verifier.verify(await sign())).rejects.toMatchObject({ code: 'token_invalid' });
  });
});
