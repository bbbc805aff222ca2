import { notificationApi, openApiOf } from '@walking-hall/contracts';
import { type Persistence, repairBy } from '@walking-hall/persistence';
import {
  type Clock,
  type CommitFeed,
  feedRoutes,
  type Logger,
  type Service,
} from '@walking-hall/service-kit';
import type { AddressBook, Provider } from './channels/channel.ts';
import { createWaysOut } from './channels/ways-out.ts';
import { createDailyCounts, dailyCountRecords } from './notices/daily-counts.ts';
import { createIntendNotice, createIntendNotices } from './notices/intend-notices.ts';
import { noticeJobs } from './notices/notice.jobs.ts';
import { noticeRoutes } from './notices/notice.routes.ts';
import { createNoticeStore } from './notices/notice.store.ts';
import { noticeSubscriptions } from './notices/notice.subscriptions.ts';
import { noticeView } from './notices/notice.views.ts';
import { createFindOwed } from './notices/owed-notices.ts';
import { createSendNotice } from './notices/send-notice.ts';
import { obligationRoutes } from './obligations/obligation.routes.ts';
import { preferencesRoutes } from './preferences/preferences.routes.ts';
import { createPreferencesStore } from './preferences/preferences.store.ts';
import { reconcile } from './reconciliation/reconcile.ts';
import { findingRecords, reconciliationView } from './reconciliation/reconciliation.views.ts';
import { createKnownStore } from './rules/known.store.ts';
import {
  activityRecords,
  bundleRecords,
  bundleVersionRecords,
  regionRecords,
  servicePointRecords,
  subjectRecords,
  wordingRecords,
} from './rules/known.views.ts';
import { ruleRoutes } from './rules/rule.routes.ts';
import { ruleSubscriptions } from './rules/rule.subscriptions.ts';
import { createRuleBook } from './rules/rule-book.ts';
import { createWordings } from './rules/wordings.ts';
import { settingsRoutes } from './settings/notice-settings.routes.ts';
import { createSettingsStore } from './settings/notice-settings.store.ts';
import { settingsVersionView, settingsView } from './settings/notice-settings.views.ts';
import { createNoticeStreams, type StreamLimits } from './stream/notice-streams.ts';
import { createNoticeTail } from './stream/notice-tail.ts';
import { streamRoutes } from './stream/stream.routes.ts';

export interface NotificationDeps {
  /** Opened with `notificationViews`. */
  readonly persistence: Persistence;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Asked at the moment of sending; nothing that it answers is kept. */
  readonly addressBook: AddressBook;
  /** In the order in which they are tried. Notices of a channel without any are skipped as `CHANNEL_OFF`. */
  readonly providers?: readonly Provider[];
  /** The owners' commits, to hold the notices against. Without them nothing can be reconciled. */
  readonly feeds?: readonly CommitFeed[];
  readonly streamLimits?: StreamLimits;
}

export const notificationViews = [
  noticeView,
  subjectRecords,
  activityRecords,
  regionRecords,
  servicePointRecords,
  bundleRecords,
  bundleVersionRecords,
  wordingRecords,
  dailyCountRecords,
  settingsView,
  settingsVersionView,
  reconciliationView,
  findingRecords,
] as const;

/**
 * The service that owns what was said: who was owed which notice by which rule, and what became of it. Handling a message
 * commits what is owed; the job sends it. So nothing that is owed is lost, and no provider slows a topic down.
 */
export function createNotification(deps: NotificationDeps): Service {
  const { persistence, clock, logger, addressBook, providers = [], feeds = [] } = deps;
  const { views, streams } = persistence;
  const ways = createWaysOut(providers, clock);
  const counts = createDailyCounts(views);
  const store = createNoticeStore(persistence);
  const settings = createSettingsStore(persistence);
  const preferences = createPreferencesStore(persistence);
  const book = createRuleBook(persistence, clock);
  const known = createKnownStore(views);
  const wordings = createWordings(views);
  const findOwed = createFindOwed(book, settings);
  const intend = createIntendNotice({ store, clock, ways, preferences });
  const sendDeps = { store, clock, logger, ways, addressBook, wordings, settings, preferences, counts };
  const reconciling = reconcile({ persistence, clock, feeds, known, findOwed, intend, settings, store });
  const live = createNoticeStreams(createNoticeTail(streams), streams, wordings, deps.streamLimits);

  return {
    name: 'notification',
    prefix: '/notification',
    routes: [
      ...noticeRoutes({ store, views, wordings }),
      ...streamRoutes(live),
      ...preferencesRoutes(preferences),
      ...ruleRoutes({ views, known, settings, preferences, ways, counts }),
      ...settingsRoutes({ views, known, settings, wordings }),
      ...obligationRoutes(views),
      ...reconciling.routes,
      ...feedRoutes(streams),
    ],
    subscriptions: [
      ...ruleSubscriptions({ known, logger }),
      ...noticeSubscriptions({ known, intend: createIntendNotices(findOwed, intend), logger }),
    ],
    jobs: [...noticeJobs(views, ways, createSendNotice(sendDeps)), ...reconciling.jobs],
    openApi: openApiOf(notificationApi),
    repair: repairBy({
      notice: store,
      'notice-settings': settings.settings,
      'notice-preferences': preferences,
      'notice-rules': book,
      reconciliation: reconciling.store,
    }),
  };
}
