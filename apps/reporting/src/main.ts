import process from 'node:process';
import { parseConfig, reachOwners, runMain } from '@walking-hall/service-kit';
import { enginesConfig, runService } from '@walking-hall/service-kit/run';
import { reportingConfig } from './config.ts';
import { reportingViews } from './rebuild/tables.ts';
import { createReporting } from './service.ts';

await runMain((stopping) => {
  const config = parseConfig(reportingConfig, process.env);
  return runService(
    {
      name: 'reporting',
      config,
      engines: parseConfig(enginesConfig, process.env),
      views: reportingViews,
      create: (deps) => createReporting({ ...deps, feeds: reachOwners(config, deps.logger).feeds }),
    },
    stopping,
  );
}, process);
