import type { Principal } from './principal.ts';

/** Knows who stands behind a bearer token. */
export interface TokenVerifier {
  /**
   * Resolves only for a token whose signature, issuer, audience and expiry hold and whose claims parse.
   *
   * @throws AppError `token_invalid` for any other token.
   * @throws AppError of kind unavailable where the issuer's keys cannot be had: the token may well be good.
   */
  verify(token: string): Promise<Principal>;
}
