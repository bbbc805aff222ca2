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
});
export type BaseConfig = z.infer<typeof baseConfig>;
