import { z } from 'zod';

const serviceUrl = z.string().regex(/^https?:\/\/\S+$/);

/** Where the commits that figures follow from are read. In the single-node edition the stores are at hand instead. */
export const reportingConfig = z.object({
  HALL_INTAKE_URL: serviceUrl
    .optional()
    .describe('收件服务地址 / where intake answers: http://intake:8080/intake'),
  HALL_BUNDLE_ROUTING_URL: serviceUrl
    .optional()
    .describe('流转服务地址 / where bundle-routing answers: http://bundle-routing:8080/bundle-routing'),
});
export type ReportingConfig = z.infer<typeof reportingConfig>;
