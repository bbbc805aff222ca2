import process from 'node:process';
import { parseConfig, runMain } from '@walking-hall/service-kit';
import { runService } from '@walking-hall/service-kit/embedded';
import type { AddressBook } from './channels/channel.ts';
import { noticeWaysOf, notificationConfig, ownersFeedsOf } from './config.ts';
import { createNotification, notificationViews } from './service.ts';

/** By itself it can not ask intake for the addresses of parties: their notices are skipped as NO_ADDRESS, and say so. */
const nobody: AddressBook = { findAddresses: async () => undefined };

await runMain(() => {
  const config = parseConfig(notificationConfig, process.env);
  return runService({
    name: 'notification',
    config,
    views: notificationViews,
    create: (deps) =>
      createNotification({
        ...deps,
        ...noticeWaysOf(config, nobody, deps.clock),
        feeds: ownersFeedsOf(config),
      }),
  });
}, process);
