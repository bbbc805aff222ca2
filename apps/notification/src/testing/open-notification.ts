import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HallClaims } from '@walking-hall/contracts';
import { openSqlite } from '@walking-hall/persistence/sqlite';
import type { CommitFeed } from '@walking-hall/service-kit';
import {
  createJobRunner,
  createLogger,
  createVirtualClock,
  type VirtualClock,
} from '@walking-hall/service-kit';
import { createTestApp, type TestRequest, testStart } from '@walking-hall/service-kit/testing';
import type { AddressBook, Provider } from '../channels/channel.ts';
import { createMailProvider } from '../channels/mail.provider.ts';
import type { MailTransport } from '../channels/mail-transport.ts';
import { createNotification, notificationViews } from '../service.ts';
import type { StreamLimits } from '../stream/notice-streams.ts';
import { type LibraryEvent, messageOf, reader } from './library-events.ts';

export const asReader: HallClaims = { sub: 'reader-42', roles: ['applicant'], party: reader };

export interface OpenOptions {
  readonly mailer?: MailTransport;
  /** After the mail system. */
  readonly providers?: (clock: VirtualClock) => readonly Provider[];
  readonly feeds?: readonly CommitFeed[];
  readonly streamLimits?: StreamLimits;
  readonly addressBook?: AddressBook;
  /** The data of a service that was dropped before, and its time. */
  readonly folder?: string;
  readonly clock?: VirtualClock;
}

/** A whole service over a real store, with events handed to its subscriptions and its job run by hand. */
export async function openNotification({
  mailer,
  addressBook = emptyBook,
  providers = () => [],
  feeds = [],
  ...options
}: OpenOptions = {}) {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'notification-')));
  const clock = options.clock ?? createVirtualClock(testStart);
  const lines: string[] = [];
  const logger = createLogger({
    name: 'test',
    level: 'debug',
    destination: { write: (line) => lines.push(line) },
  });
  const persistence = openSqlite({
    file: join(folder, 'notification.db'),
    service: 'notification',
    views: notificationViews,
  });
  const service = createNotification({
    persistence,
    clock,
    logger,
    addressBook,
    providers: [...(mailer ? [createMailProvider(mailer)] : []), ...providers(clock)],
    feeds,
    ...(options.streamLimits ? { streamLimits: options.streamLimits } : {}),
  });
  const app = await createTestApp({ services: [service], clock });
  const jobs = createJobRunner({ jobs: service.jobs, clock, logger });

  async function close(): Promise<void> {
    await app.close();
    await persistence.close();
  }

  return {
    clock,
    folder,
    persistence,
    service,
    lines,
    /** Hands the events over in this order, as messaging would. @throws what the handler throws */
    async hear(...names: LibraryEvent[]): Promise<void> {
      for (const [index, name] of names.entries()) {
        const message = messageOf(name, 1_000 + index);
        const takers = service.subscriptions.filter(
          ({ topics, types }) =>
            topics.includes(message.topic) && (types?.includes(message.event.type) ?? true),
        );
        for (const { handler } of takers) await handler(message);
      }
    },
    runJobs: () => jobs.runAll(),
    async afterMinutes(minutes: number): Promise<void> {
      await clock.set(new Date(clock.nowMs() + minutes * 60_000).toISOString());
      await jobs.runAll();
    },
    get: (path: string, request: TestRequest = {}) =>
      app.request('get', `/notification${path}`, { as: asReader, ...request }),
    post: (path: string, request: TestRequest = {}) =>
      app.request('post', `/notification${path}`, { as: asReader, body: {}, ...request }),
    put: (path: string, request: TestRequest = {}) =>
      app.request('put', `/notification${path}`, { as: asReader, ...request }),
    app,
    /** Stops and leaves the data where it is, for the next to open. */
    drop: close,
    async [Symbol.asyncDispose](): Promise<void> {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const emptyBook: AddressBook = { findAddresses: async () => undefined };
