import { AppError } from '@walking-hall/app-error';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import { discoverIssuer } from './discover-issuer.ts';
import { rememberTokens } from './remember-tokens.ts';
import type { TokenVerifier } from './token-verifier.ts';
import { verifyJwt } from './verify-jwt.ts';

export interface OidcVerifierOptions {
  readonly issuer: string;
  readonly audience: string;
  /** Found by OpenID Connect Discovery where absent. */
  readonly jwksUri?: string;
}

const keysMaxAgeMs = 10 * 60 * 1000;

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
    const uri = jwksUri ?? (await discoverIssuer(issuer)).jwks_uri;
    return createRemoteJWKSet(new URL(uri), { cacheMaxAge: keysMaxAgeMs });
  }

  return rememberTokens(async (token) => {
    try {
      return await verifyJwt(token, await currentKeys(), { issuer, audience });
    } catch (error) {
      throw error instanceof AppError ? error : issuerUnavailable(issuer, error);
    }
  });
}

function issuerUnavailable(issuer: string, cause: unknown): AppError {
  return new AppError(
    'identity_unavailable',
    {},
    { privateDetail: `No keys from the issuer ${issuer}`, cause },
  );
}
