import process from 'node:process';
import { parseConfig, runMain } from '@walking-hall/service-kit';
import { runService } from '@walking-hall/service-kit/embedded';
import { reportingConfig } from './config.ts';
import { reportingViews } from './rebuild/tables.ts';
import { createReporting } from './service.ts';

await runMain(() => {
  const config = parseConfig(reportingConfig, process.env);
  return runService({
    name: 'reporting',
    config,
    views: reportingViews,
    create: (deps) =>
      // By itself it counts the messages that reach it; there is no owner at hand to rebuild from.
      createReporting({ ...deps, feeds: [] }),
  });
}, process);
