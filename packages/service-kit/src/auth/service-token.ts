import { AppError } from '@walking-hall/app-error';
import { z } from 'zod';
import type { Logger } from '../process/logger.ts';
import { discoverIssuer } from './discover-issuer.ts';

/** An account of a service at the issuer. */
export interface ServiceAccount {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A token that is valid now. @throws AppError `identity_unavailable` where there is none to be had */
export type ServiceToken = () => Promise<string>;

interface HeldToken {
  readonly text: string;
  readonly renewAtMs: number;
  readonly endsAtMs: number;
}

const answerWithinMs = 5_000;
/** Of a token's life; what is left is for an issuer that is away for a moment. */
const renewAfterShare = 0.8;
const retryAfterMs = 5_000;

/** RFC 6749, section 5.1; an issuer that does not say how long its token lives is asked every minute. */
const tokenAnswer = z.object({ access_token: z.string(), expires_in: z.number().positive().default(60) });

/**
 * Gets tokens by OAuth 2.0 client credentials (RFC 6749, section 4.4) from the issuer's token endpoint. The first is asked for
 * when it is needed; each is renewed before it ends while it goes on being used. One request at a time; one that fails is
 * logged, and made again after a pause.
 */
export function createServiceToken(
  account: ServiceAccount,
  logger: Pick<Logger, 'warn'>,
  nowMs: () => number = () => performance.now(),
): ServiceToken {
  let held: HeldToken | undefined;
  let asking: Promise<void> | undefined;
  let nextTryAtMs = Number.NEGATIVE_INFINITY;

  async function renew(): Promise<void> {
    const askedAtMs = nowMs();
    try {
      const { access_token: text, expires_in: seconds } = await requestToken(account);
      const lifeMs = seconds * 1_000;
      held = { text, renewAtMs: askedAtMs + renewAfterShare * lifeMs, endsAtMs: askedAtMs + lifeMs };
    } catch (error) {
      nextTryAtMs = nowMs() + retryAfterMs;
      logger.warn({ err: error }, 'no service token from the issuer');
    } finally {
      asking = undefined;
    }
  }

  function findValid(): HeldToken | undefined {
    return held && nowMs() < held.endsAtMs ? held : undefined;
  }

  return async () => {
    const isFresh = held && nowMs() < held.renewAtMs;
    if (!isFresh && nowMs() >= nextTryAtMs) asking ??= renew();
    if (!findValid()) await asking;
    const token = findValid();
    if (!token) throw new AppError('identity_unavailable', {}, { privateDetail: 'no service token' });
    return token.text;
  };
}

async function requestToken({ issuer, clientId, clientSecret }: ServiceAccount) {
  const { token_endpoint: endpoint } = await discoverIssuer(issuer);
  if (endpoint === undefined) throw new Error(`${issuer} names no token endpoint`);
  // Section 2.3.1: both are encoded, as either may hold a colon.
  const credentials = [clientId, clientSecret].map(encodeURIComponent).join(':');
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
    signal: AbortSignal.timeout(answerWithinMs),
  });
  if (!response.ok) throw new Error(`${endpoint} answered ${response.status}`);
  return tokenAnswer.parse(await response.json());
}
