import { AppError } from '@walking-hall/app-error';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { rememberTokens } from './remember-tokens.ts';
import type { TokenVerifier } from './token-verifier.ts';
import { verifyJwt } from './verify-jwt.ts';

export interface OidcVerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Found by OpenID Connect Discovery where absent. */
  readonly jwksUri?: string;
}

const discoveryTimeoutMs = 5_000;
const keysMaxAgeMs = 10 * 60 * 1000;

const discoveryDocument = z.object({ issuer: z.string(), jwks_uri: z.url() });

/**
 * Checks tokens of an OpenID Connect issuer. Nothing is fetched before the first token, so that the hall starts while
 * the issuer is down; keys are then kept for ten minutes, and fetched again for a key id not seen before.
 */
export function createOidcVerifier({ issuer, audience, jwksUri }: OidcVerifierOptions): TokenVerifier {
  let keys: Promise<JWTVerifyGetKey> | undefined;

  async function currentKeys(): Promise<JWTVerifyGetKey> {
    keys ??= findKeys();
    try {
      return await keys;
    } catch (error) {
      // A failure is not kept: the next token asks again.
      keys = undefined;
      throw error;
    }
  }

  async function findKeys(): Promise<JWTVerifyGetKey> {
    return createRemoteJWKSet(new URL(jwksUri ?? (await discoverKeys(issuer))), {
      cacheMaxAge: keysMaxAgeMs,
    });
  }

  return rememberTokens(async (token) => {
    try {
      return await verifyJwt(token, await currentKeys(), { issuer, audience });
    } catch (error) {
      throw error instanceof AppError ? error : issuerUnavailable(issuer, error);
    }
  });
}

async function discoverKeys(issuer: string): Promise<string> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(discoveryTimeoutMs) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const document = discoveryDocument.parse(await response.json());
  // Discovery 1.0, section 4.3: a document that names another issuer must not be used.
  if (document.issuer !== issuer) throw new Error(`${url} names another issuer: ${document.issuer}`);
  return document.jwks_uri;
}

function issuerUnavailable(issuer: string, cause: unknown): AppError {
  return new AppError(
    'identity_unavailable',
    {},
    { privateDetail: `No keys from the issuer ${issuer}`, cause },
  );
}
