import { baseConfig } from '@walking-hall/service-kit';
import { z } from 'zod';

/** What the service reads from the environment: where the owners of the facts answer, and as whom it reads them. */
export const reportingConfig = baseConfig.extend({
  HALL_INTAKE_URL: z.url().describe('收件服务地址 / where intake answers: http://intake:8080'),
  HALL_BUNDLE_ROUTING_URL: z
    .url()
    .describe('流转服务地址 / where bundle-routing answers: http://bundle-routing:8080'),
  HALL_SERVICE_TOKEN: z
    .string()
    .min(1)
    .describe('服务账号令牌（platform-admin） / token of a service account with the role platform-admin'),
});
export type ReportingConfig = z.infer<typeof reportingConfig>;
