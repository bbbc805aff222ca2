import process from 'node:process';
import { parseConfig, runMain } from '@walking-hall/service-kit';
import { enginesConfig, runService } from '@walking-hall/service-kit/run';
import { createWorkingCalendar, defaultOfficeHours, nationalCalendar } from '@walking-hall/working-calendar';
import { bundleRoutingConfig } from './config.ts';
import { bundleRoutingViews, createBundleRouting } from './service.ts';

await runMain((stopping) => {
  const config = parseConfig(bundleRoutingConfig, process.env);
  return runService(
    {
      name: 'bundle-routing',
      config,
      engines: parseConfig(enginesConfig, process.env),
      views: bundleRoutingViews,
      create: (deps) =>
        createBundleRouting({
          ...deps,
          calendar: createWorkingCalendar([nationalCalendar]),
          hours: defaultOfficeHours,
          handoverKey: config.HALL_HANDOVER_KEY,
        }),
    },
    stopping,
  );
}, process);
