import { baseConfig } from '@walking-hall/service-kit';
import { z } from 'zod';

export const intakeConfig = baseConfig.extend({
  HALL_VAULT_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('key of the personal-data vault, 64 hex digits'),
  HALL_ENTRY_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'what the scan of a code opens, before its id; the code as the interface shows it where absent',
    ),
});
