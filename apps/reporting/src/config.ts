import { type BaseConfig, baseConfig } from '@walking-hall/service-kit';

export const reportingConfig = baseConfig;
export type ReportingConfig = BaseConfig;
