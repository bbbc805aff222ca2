export { type ReportingConfig, reportingConfig } from './config.ts';
export type { CommitFeed } from './rebuild/commit-feed.ts';
export { reportingViews } from './rebuild/tables.ts';
export { createReporting, type ReportingDependencies } from './service.ts';
