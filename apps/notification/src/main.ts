import process from 'node:process';
import { parseConfig, runMain } from '@walking-hall/service-kit';
import { enginesConfig, runService } from '@walking-hall/service-kit/run';
import { noticeWaysOf, notificationConfig, ownersFeedsOf, partiesBookOf } from './config.ts';
import { createNotification, notificationViews } from './service.ts';

await runMain((stopping) => {
  const config = parseConfig(notificationConfig, process.env);
  return runService(
    {
      name: 'notification',
      config,
      engines: parseConfig(enginesConfig, process.env),
      views: notificationViews,
      create: (deps) =>
        createNotification({
          ...deps,
          ...noticeWaysOf(config, partiesBookOf(config), deps.clock),
          feeds: ownersFeedsOf(config),
        }),
    },
    stopping,
  );
}, process);
