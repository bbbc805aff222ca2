import process from 'node:process';
import { parseConfig, runMain } from '@walking-hall/service-kit';
import { runService } from '@walking-hall/service-kit/embedded';
import { mailerOf, notificationConfig } from './config.ts';
import { createNotification, notificationViews } from './service.ts';

await runMain(() => {
  const config = parseConfig(notificationConfig, process.env);
  return runService({
    name: 'notification',
    config,
    views: notificationViews,
    create: (deps) =>
      createNotification({
        ...deps,
        // By itself it can not ask intake for addresses: e-mail notices are skipped as NO_ADDRESS, and say so.
        addressBook: { findAddresses: async () => undefined },
        ...mailerOf(config),
      }),
  });
}, process);
