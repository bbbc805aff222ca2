import { baseConfig } from '@walking-hall/service-kit';

export const bundleRoutingConfig = baseConfig;
