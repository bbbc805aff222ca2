import { generateKeyPairSync, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { HallClaims } from '@walking-hall/contracts';

/** A sign-in service that signs whatever it is asked to, for halls that do not run their own. */
export interface OidcIssuer extends AsyncDisposable {
  readonly url: string;
  tokenOf(claims: HallClaims, registered?: Registered): string;
}

interface Registered {
  readonly aud?: string;
  /** Seconds from now; negative for a token that has expired. */
  readonly ttlSeconds?: number;
}

const keyId = 'e2e';

export async function startOidcIssuer(): Promise<OidcIssuer> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const keys = [{ ...publicKey.export({ format: 'jwk' }), kid: keyId, alg: 'EdDSA', use: 'sig' }];
  let url = '';
  const server = createServer((request, response) => {
    const isDiscovery = request.url === '/.well-known/openid-configuration';
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(isDiscovery ? { issuer: url, jwks_uri: `${url}/jwks` } : { keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the issuer has no port');
  url = `http://127.0.0.1:${address.port}`;

  return {
    url,
    tokenOf(claims, { aud = 'walking-hall', ttlSeconds = 600 } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const payload = { ...claims, iss: url, aud, iat: now - 3_600, exp: now + ttlSeconds };
      const signed = [{ alg: 'EdDSA', kid: keyId }, payload].map(encoded).join('.');
      return `${signed}.${sign(null, Buffer.from(signed), privateKey).toString('base64url')}`;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
