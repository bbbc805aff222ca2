import { baseConfig } from '@walking-hall/service-kit';
import { z } from 'zod';

export const bundleRoutingConfig = baseConfig.extend({
  HALL_HANDOVER_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('key that the codes of results brought to the door follow from, 64 hex digits'),
});
