import { baseConfig } from '@walking-hall/service-kit';
import { z } from 'zod';

export const intakeConfig = baseConfig.extend({
  HALL_VAULT_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('key of the personal-data vault, 64 hex digits'),
});
