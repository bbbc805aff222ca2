import { AppError } from '@walking-hall/app-error';
import { hallClaims } from '@walking-hall/contracts';
import { errors, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose';
import type { Principal } from './principal.ts';
import type { VerifiedToken } from './remember-tokens.ts';

export interface ExpectedToken {
  readonly issuer: string;
  readonly audience: string;
}

/** Asymmetric alone: with a shared secret, whoever can check a token could make one. */
const algorithms = ['EdDSA', 'ES256', 'ES384', 'RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'];
const clockToleranceSeconds = 5;

/** What jose throws because of the token, as opposed to keys that could not be fetched. */
const tokenFaults = [
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

/**
 * The principal of a token, and how long it may be believed. Times are checked against the machine's clock, never the hall's virtual one.
 *
 * @throws AppError `token_invalid`; anything else that `keys` throws is passed on.
 */
export async function verifyJwt(
  token: string,
  keys: JWTVerifyGetKey,
  { issuer, audience }: ExpectedToken,
): Promise<VerifiedToken> {
  const options: JWTVerifyOptions = {
    issuer,
    audience,
    algorithms,
    clockTolerance: clockToleranceSeconds,
    requiredClaims: ['exp', 'sub'],
  };
  try {
    const { payload } = await jwtVerify(token, keys, options);
    return { principal: parseClaims(payload), expiresAtMs: (payload.exp ?? 0) * 1_000 };
  } catch (error) {
    if (tokenFaults.some((fault) => error instanceof fault)) throw tokenInvalid(error);
    throw error;
  }
}

function parseClaims(payload: unknown): Principal {
  const claims = hallClaims.safeParse(payload);
  if (!claims.success) throw tokenInvalid(claims.error);
  return claims.data;
}

function tokenInvalid(cause: unknown): AppError {
  return new AppError('token_invalid', {}, { cause });
}
