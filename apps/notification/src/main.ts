import process from 'node:process';
import { parseConfig, runMain } from '@walking-hall/service-kit';
import { enginesConfig, runService } from '@walking-hall/service-kit/run';
import { findOwners, noticeWaysOf, notificationConfig, partiesBookOf } from './config.ts';
import { createNotification, notificationViews } from './service.ts';

await runMain((stopping) => {
  const config = parseConfig(notificationConfig, process.env);
  return runService(
    {
      name: 'notification',
      config,
      engines: parseConfig(enginesConfig, process.env),
      views: notificationViews,
      create(deps) {
        const owners = findOwners(config, deps.logger);
        return createNotification({
          ...deps,
          ...noticeWaysOf(config, partiesBookOf(owners), deps.clock),
          feeds: owners?.feeds ?? [],
        });
      },
    },
    stopping,
  );
}, process);
