import process from 'node:process';
import { parseConfig, runMain } from '@walking-hall/service-kit';
import { runService } from '@walking-hall/service-kit/embedded';
import { createWorkingCalendar, defaultOfficeHours, nationalCalendar } from '@walking-hall/working-calendar';
import { bundleRoutingConfig } from './config.ts';
import { bundleRoutingViews, createBundleRouting } from './service.ts';

await runMain(() => {
  const config = parseConfig(bundleRoutingConfig, process.env);
  return runService({
    name: 'bundle-routing',
    config,
    views: bundleRoutingViews,
    create: (deps) =>
      createBundleRouting({
        ...deps,
        calendar: createWorkingCalendar([nationalCalendar]),
        hours: defaultOfficeHours,
        handoverKey: config.HALL_HANDOVER_KEY,
      }),
  });
}, process);
