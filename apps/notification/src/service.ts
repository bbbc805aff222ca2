import { notificationApi, openApiOf } from '@walking-hall/contracts';
import type { Persistence } from '@walking-hall/persistence';
import { type Clock, feedRoutes, type Logger, type Service } from '@walking-hall/service-kit';
import type { AddressBook, Channel, ChannelName } from './channels/channel.ts';
import { createEmailChannel } from './channels/email.channel.ts';
import type { MailTransport } from './channels/mail-transport.ts';
import { createIntendNotices } from './notices/intend-notices.ts';
import { noticeJobs } from './notices/notice.jobs.ts';
import { noticeRoutes } from './notices/notice.routes.ts';
import { createNoticeStore } from './notices/notice.store.ts';
import { noticeSubscriptions } from './notices/notice.subscriptions.ts';
import { noticeView } from './notices/notice.views.ts';
import { createSendNotice } from './notices/send-notice.ts';
import { createKnownStore } from './rules/known.store.ts';
import { activityRecords, bundleRecords, subjectRecords, wordingRecords } from './rules/known.views.ts';
import { ruleRoutes } from './rules/rule.routes.ts';
import { ruleSubscriptions } from './rules/rule.subscriptions.ts';
import { createWordings } from './rules/wordings.ts';

export interface NotificationDeps {
  /** Opened with `notificationViews`. */
  readonly persistence: Persistence;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Asked at the moment of sending; nothing that it answers is kept. */
  readonly addressBook: AddressBook;
  /** Without it, e-mail notices are skipped as `CHANNEL_OFF`. */
  readonly mailer?: MailTransport;
}

export const notificationViews = [
  noticeView,
  subjectRecords,
  activityRecords,
  bundleRecords,
  wordingRecords,
] as const;

/**
 * The service that owns what was said: who was owed which notice by which rule, and what became of it. Handling a message
 * commits what is owed; the job sends it. So nothing that is owed is lost, and no mail system slows a topic down.
 */
export function createNotification({
  persistence,
  clock,
  logger,
  addressBook,
  mailer,
}: NotificationDeps): Service {
  const { views } = persistence;
  const channels = new Map<ChannelName, Channel>(mailer ? [['EMAIL', createEmailChannel(mailer)]] : []);
  const store = createNoticeStore(persistence);
  const known = createKnownStore(views);
  const wordings = createWordings(views);
  const intend = createIntendNotices({ store, clock, channels: new Set(channels.keys()) });
  const send = createSendNotice({ store, clock, logger, channels, addressBook, wordings });

  return {
    name: 'notification',
    prefix: '/notification',
    routes: [
      ...noticeRoutes({ store, views, wordings }),
      ...ruleRoutes(views),
      ...feedRoutes(persistence.streams),
    ],
    subscriptions: [
      ...ruleSubscriptions({ known, logger }),
      ...noticeSubscriptions({ known, intend, logger }),
    ],
    jobs: noticeJobs(views, send),
    openApi: openApiOf(notificationApi),
    repair: (stream) => store.repair(stream.slice(stream.indexOf('/') + 1)),
  };
}
