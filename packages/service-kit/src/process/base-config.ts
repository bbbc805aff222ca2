import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';

/** Settings that every process of the hall has. */
export const baseConfig = z.object({
  NODE_ENV: z.string().default('development'),
  HALL_PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HALL_HOST: z.string().default('127.0.0.1'),
  /** Folder that holds everything; made where it is missing. */
  HALL_DATA: z.string().default('./data'),
  HALL_CLOCK: instant
    .optional()
    .describe('虚拟时钟起点（演示用） / start of a virtual clock, for stories and trials'),
  HALL_LOG: z.enum(['error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** OIDC issuer whose tokens are taken. Without it a development issuer is used, which production refuses. */
  HALL_OIDC_ISSUER: z.url().optional(),
  HALL_OIDC_AUDIENCE: z.string().default('walking-hall'),
  /** Requests a minute that one caller may make. */
  HALL_RATE_LIMIT: z.coerce.number().int().min(1).default(1_200),
  HALL_TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .default(0)
    .describe(
      '前置的可信代理层数 / how many proxies of yours stand in front, who are believed about where a caller is',
    ),
  HALL_DRAIN_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(60_000)
    .default(0)
    .describe(
      '停止前继续服务的毫秒数 / how long to serve on when told to stop, so that balancers look elsewhere',
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url()
    .transform((url) => url.replace(/\/$/, ''))
    .optional()
    .describe('链路追踪收集器 / collector of traces, OTLP over HTTP: http://otel-collector:4318'),
});
export type BaseConfig = z.infer<typeof baseConfig>;
