import { createLruCache } from '@walking-hall/persistence';
import type { Principal } from './principal.ts';
import type { TokenVerifier } from './token-verifier.ts';

export interface VerifiedToken {
  readonly principal: Principal;
  readonly expiresAtMs: number;
}

const rememberedTokens = 5_000;
const rememberedMs = 60_000;

/**
 * Checks a signature once a minute rather than at each request: that costs more than all else a small request does.
 * A key that an issuer takes back is believed for up to a minute; an expiry is kept to the second.
 */
export function rememberTokens(verify: (token: string) => Promise<VerifiedToken>): TokenVerifier {
  const known = createLruCache<{ readonly principal: Principal; readonly untilMs: number }>(rememberedTokens);
  return {
    async verify(token) {
      const remembered = known.get(token);
      if (remembered && Date.now() < remembered.untilMs) return remembered.principal;
      known.delete(token);
      const { principal, expiresAtMs } = await verify(token);
      known.set(token, { principal, untilMs: Math.min(expiresAtMs, Date.now() + rememberedMs) });
      return principal;
    },
  };
}
