import { defineOperation, type HallClaims, hallClaims } from '@walking-hall/contracts';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { z } from 'zod';
import { type BoundRoute, route } from '../http/bind-route.ts';
import { StartError } from '../process/start-error.ts';
import { rememberTokens } from './remember-tokens.ts';
import type { TokenVerifier } from './token-verifier.ts';
import { verifyJwt } from './verify-jwt.ts';

export interface DevelopmentIssuerOptions {
  readonly issuer: string;
  readonly audience: string;
  /** The `NODE_ENV` that the main has read. */
  readonly mode: string | undefined;
}

/** Signs whatever it is asked to: for development, demonstrations and tests. */
export interface DevelopmentIssuer {
  readonly verifier: TokenVerifier;
  /** `ttlSeconds` may be negative, for a token that has expired. */
  token(claims: HallClaims, ttlSeconds?: number): Promise<string>;
  /** `POST /dev/token` and `GET /dev/jwks`, both public. */
  readonly routes: readonly BoundRoute[];
}

const algorithm = 'EdDSA';
const keyId = 'development';
const defaultTtlSeconds = 8 * 60 * 60;

export const createDevelopmentToken = defineOperation({
  id: 'createDevelopmentToken',
  method: 'post',
  path: '/dev/token',
  tag: 'development',
  summary: {
    zh: '签发开发用令牌（生产环境不提供）',
    en: 'Issue a token for development (absent in production)',
  },
  access: 'public',
  body: hallClaims,
  success: { status: 200, body: z.object({ accessToken: z.string(), expiresIn: z.int() }) },
});

export const getDevelopmentKeys = defineOperation({
  id: 'getDevelopmentKeys',
  method: 'get',
  path: '/dev/jwks',
  tag: 'development',
  summary: { zh: '开发用令牌的公钥', en: 'Public keys of the development tokens' },
  access: 'public',
  success: { status: 200, body: z.object({ keys: z.array(z.record(z.string(), z.unknown())) }) },
});

/**
 * Its keys are made here and live in memory alone: a restart invalidates every token.
 *
 * @throws StartError in production, where it would open every door.
 */
export async function createDevelopmentIssuer({
  issuer,
  audience,
  mode,
}: DevelopmentIssuerOptions): Promise<DevelopmentIssuer> {
  if (mode === 'production') {
    throw new StartError({
      zh: '生产环境不得使用开发用令牌签发器，请配置 OIDC 登录（HALL_OIDC_ISSUER）。',
      en: 'The development issuer does not run in production. Configure an OIDC issuer (HALL_OIDC_ISSUER).',
    });
  }
  const { publicKey, privateKey } = await generateKeyPair(algorithm);
  const publicJwk = { ...(await exportJWK(publicKey)), kid: keyId, alg: algorithm, use: 'sig' };
  const keys = createLocalJWKSet({ keys: [publicJwk] });

  const token: DevelopmentIssuer['token'] = ({ sub, ...claims }, ttlSeconds = defaultTtlSeconds) => {
    const nowSeconds = Math.floor(Date.now() / 1000);
    return new SignJWT(claims)
      .setProtectedHeader({ alg: algorithm, kid: keyId })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(sub)
      .setIssuedAt(nowSeconds)
      .setExpirationTime(nowSeconds + ttlSeconds)
      .sign(privateKey);
  };

  return {
    verifier: rememberTokens((text) => verifyJwt(text, keys, { issuer, audience })),
    token,
    routes: [
      route(createDevelopmentToken, async ({ body }) => ({
        body: { accessToken: await token(body), expiresIn: defaultTtlSeconds },
      })),
      route(getDevelopmentKeys, async () => ({ body: { keys: [publicJwk] } })),
    ],
  };
}
