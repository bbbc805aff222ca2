import type { BoundRoute } from '../http/bind-route.ts';
import type { BaseConfig } from '../process/base-config.ts';
import { createDevelopmentIssuer } from './development-issuer.ts';
import { createOidcVerifier } from './oidc-verifier.ts';
import type { TokenVerifier } from './token-verifier.ts';

export interface ChosenIssuer {
  readonly verifier: TokenVerifier;
  /** Of the development issuer; none with a real one. */
  readonly routes: readonly BoundRoute[];
}

/**
 * The configured OIDC issuer, or the development issuer where none is configured.
 * @throws StartError in production without a configured issuer
 */
export async function chooseIssuer({
  HALL_OIDC_ISSUER: issuer,
  HALL_OIDC_AUDIENCE: audience,
  NODE_ENV: mode,
}: BaseConfig): Promise<ChosenIssuer> {
  if (issuer !== undefined) return { verifier: createOidcVerifier({ issuer, audience }), routes: [] };
  return createDevelopmentIssuer({ issuer: 'urn:walking-hall:development', audience, mode });
}
