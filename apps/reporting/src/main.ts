import process from 'node:process';
import { createHttpFeed, parseConfig, runMain } from '@walking-hall/service-kit';
import { enginesConfig, runService } from '@walking-hall/service-kit/run';
import { reportingConfig } from './config.ts';
import { reportingViews } from './rebuild/tables.ts';
import { createReporting } from './service.ts';

await runMain((stopping) => {
  const config = parseConfig(reportingConfig, process.env);
  const { HALL_SERVICE_TOKEN: token } = config;
  const feeds = [
    createHttpFeed('intake', config.HALL_INTAKE_URL, token),
    createHttpFeed('bundle-routing', config.HALL_BUNDLE_ROUTING_URL, token),
  ];
  return runService(
    {
      name: 'reporting',
      config,
      engines: parseConfig(enginesConfig, process.env),
      views: reportingViews,
      create: (deps) => createReporting({ ...deps, feeds }),
    },
    stopping,
  );
}, process);
