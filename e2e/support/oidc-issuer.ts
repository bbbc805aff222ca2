import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { HallClaims } from '@walking-hall/contracts';

/** A sign-in service that signs whatever it is asked to, for halls that do not run their own. */
export interface OidcIssuer extends AsyncDisposable {
  readonly url: string;
  /** What a service signs in with by client credentials: as `platform-admin`, for half a minute at a time. */
  readonly serviceAccount: { readonly id: string; readonly secret: string };
  tokenOf(claims: HallClaims, registered?: Registered): string;
}

interface Registered {
  readonly aud?: string;
  /** Seconds from now; negative for a token that has expired. */
  readonly ttlSeconds?: number;
}

const keyId = 'e2e';
const serviceAccount = { id: 'hall-services', secret: 'e2e-secret' };
const serviceTokenSeconds = 30;

export async function startOidcIssuer(): Promise<OidcIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: keyId, alg: 'EdDSA', use: 'sig' }];
  let url = '';
  const server = createServer((request, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(answerTo(request)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the issuer has no port');
  url = `http://127.0.0.1:${address.port}`;

  function answerTo({ url: path, headers }: IncomingMessage): object {
    switch (path) {
      case '/.well-known/openid-configuration':
        return { issuer: url, jwks_uri: `${url}/jwks`, token_endpoint: `${url}/token` };
      case '/token':
        return headers.authorization === basicOf(serviceAccount) ? serviceToken() : {};
      default:
        return { keys };
    }
  }

  function tokenOf(claims: HallClaims, { aud = 'walking-hall', ttlSeconds = 600 }: Registered = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const payload = { ...claims, iss: url, aud, iat: now - 3_600, exp: now + ttlSeconds };
    const signed = [{ alg: 'EdDSA', kid: keyId }, payload].map(encoded).join('.');
    return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
  }

  function serviceToken(): object {
    const claims: HallClaims = { sub: serviceAccount.id, roles: ['platform-admin'] };
    const token = tokenOf(claims, { ttlSeconds: serviceTokenSeconds });
    return { access_token: token, token_type: 'Bearer', expires_in: serviceTokenSeconds };
  }

  return {
    url,
    serviceAccount,
    tokenOf,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function basicOf({ id, secret }: OidcIssuer['serviceAccount']): string {
  return `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
}
