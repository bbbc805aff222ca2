import { z } from 'zod';
import { createServiceToken, type ServiceToken } from '../auth/service-token.ts';
import type { Logger } from '../process/logger.ts';
import type { CommitFeed } from './commit-feed.ts';
import { createHttpFeed } from './http-feed.ts';

/** Where the owners of the facts answer in processes of their own, and as whom they are asked. */
export const ownersConfig = z.object({
  HALL_INTAKE_URL: z.url().describe('收件服务地址 / where intake answers: http://intake:8080'),
  HALL_BUNDLE_ROUTING_URL: z
    .url()
    .describe('流转服务地址 / where bundle-routing answers: http://bundle-routing:8080'),
  HALL_OIDC_ISSUER: z.url().describe('登录服务（OIDC）地址 / OIDC issuer, which gives the tokens'),
  HALL_SERVICE_CLIENT_ID: z
    .string()
    .min(1)
    .describe(
      '服务账号（platform-admin） / service account with the role platform-admin, at the OIDC issuer',
    ),
  HALL_SERVICE_CLIENT_SECRET: z.string().min(1).describe('服务账号密钥 / secret of the service account'),
});
export type OwnersConfig = z.infer<typeof ownersConfig>;

/** The owners of the facts, as another service reaches them. */
export interface Owners {
  /** Of intake and of bundle-routing. */
  readonly feeds: readonly CommitFeed[];
  readonly intakeUrl: string;
  /** Names the service account. */
  readonly token: ServiceToken;
}

export function reachOwners(config: OwnersConfig, logger: Pick<Logger, 'warn'>): Owners {
  const { HALL_INTAKE_URL: intakeUrl, HALL_BUNDLE_ROUTING_URL: routingUrl } = config;
  const account = {
    issuer: config.HALL_OIDC_ISSUER,
    clientId: config.HALL_SERVICE_CLIENT_ID,
    clientSecret: config.HALL_SERVICE_CLIENT_SECRET,
  };
  const token = createServiceToken(account, logger);
  const feeds = [
    createHttpFeed('intake', intakeUrl, token),
    createHttpFeed('bundle-routing', routingUrl, token),
  ];
  return { feeds, intakeUrl, token };
}
