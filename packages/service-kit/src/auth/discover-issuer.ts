import { z } from 'zod';

const discoveryTimeoutMs = 5_000;

const issuerDocument = z.object({
  issuer: z.string(),
  jwks_uri: z.url(),
  token_endpoint: z.url().optional(),
});
export type IssuerDocument = z.infer<typeof issuerDocument>;

/**
 * What an issuer says about itself: OpenID Connect Discovery 1.0, section 4.
 * @throws Error where it does not answer, or with something else
 */
export async function discoverIssuer(issuer: string): Promise<IssuerDocument> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(discoveryTimeoutMs) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const document = issuerDocument.parse(await response.json());
  // Section 4.3: a document that names another issuer must not be used.
  if (document.issuer !== issuer) throw new Error(`${url} names another issuer: ${document.issuer}`);
  return document;
}
