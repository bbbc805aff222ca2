import { baseConfig, ownersConfig } from '@walking-hall/service-kit';
import type { z } from 'zod';

/** What the service reads from the environment: where the owners of the facts answer, and as whom it reads them. */
export const reportingConfig = baseConfig.extend(ownersConfig.shape);
export type ReportingConfig = z.infer<typeof reportingConfig>;
