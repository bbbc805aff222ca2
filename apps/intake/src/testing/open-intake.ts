import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApplicationView, application, type HallEventBody } from '@walking-hall/contracts';
import { openSqlite } from '@walking-hall/persistence/sqlite';
import {
  createJobRunner,
  createLogger,
  createVirtualClock,
  type VirtualClock,
} from '@walking-hall/service-kit';
import { createTestApp, type TestRequest, testStart } from '@walking-hall/service-kit/testing';
import { createWorkingCalendar, defaultOfficeHours, nationalCalendar } from '@walking-hall/working-calendar';
import { createIntake, intakeViews } from '../service.ts';
import { cardOrder, type SentOrder } from './library-orders.ts';
import { clerk, libraryEvents, manager, messageOf, reader } from './library-world.ts';

export interface OpenOptions {
  readonly clock?: VirtualClock;
  /** The data of an intake that was dropped before. */
  readonly folder?: string;
}

const name = { zh: '图书馆', en: 'Library' };

/** A whole intake over a real store, with events handed to its subscriptions and its job run by hand. */
export async function openIntake(options: OpenOptions = {}) {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'intake-')));
  const clock = options.clock ?? createVirtualClock(testStart);
  const lines: string[] = [];
  const destination = { write: (line: string) => lines.push(line) };
  const logger = createLogger({ name: 'test', level: 'debug', destination });
  const persistence = openSqlite({
    file: join(folder, 'intake.db'),
    service: 'intake',
    views: intakeViews,
  });
  const calendar = createWorkingCalendar([nationalCalendar]);
  const vaultKey = '5a'.repeat(32);
  const service = createIntake({
    ...{ persistence, clock, logger, calendar, hours: defaultOfficeHours, vaultKey },
    entryUrl: 'https://library.test/start/',
  });
  const app = await createTestApp({ services: [service], clock });
  const jobs = createJobRunner({ jobs: service.jobs, clock, logger });
  let heard = 0;

  const hall = {
    clock,
    folder,
    persistence,
    service,
    url: app.url,
    token: app.issuer.token,
    /** Everything that was logged, by requests and by jobs. */
    logged: () => [...lines, ...app.logged.map((line) => JSON.stringify(line))].join('\n'),
    /** Hands the events over in this order, as messaging would. @throws what the handler throws */
    async hear(...events: HallEventBody[]): Promise<void> {
      for (const event of events) {
        const message = messageOf(event, ++heard);
        for (const { topics, types, handler } of service.subscriptions) {
          const takes = topics.includes(message.topic) && (types?.includes(event.type) ?? true);
          if (takes) await handler(message);
        }
      }
    },
    get: (place: string, request: TestRequest = {}) =>
      app.request('get', `/intake${place}`, { as: clerk, ...request }),
    post: (place: string, request: TestRequest = {}) =>
      app.request('post', `/intake${place}`, { as: clerk, body: {}, ...request }),
    put: (place: string, request: TestRequest = {}) =>
      app.request('put', `/intake${place}`, { as: manager, ...request }),
    delete: (place: string, request: TestRequest = {}) => app.request('delete', `/intake${place}`, request),
    submit: (order: SentOrder = cardOrder(), request: TestRequest = {}) =>
      hall.post('/applications', { as: reader, body: order, ...request }),
    /** Submits what must be good. */
    async submitted(order: SentOrder = cardOrder(), request: TestRequest = {}): Promise<ApplicationView> {
      return (await hall.submit(order, request)).parse(application);
    },
    async shown(id: string): Promise<ApplicationView> {
      return (await hall.get(`/applications/${id}`)).parse(application);
    },
    /** The events of an application, oldest first. */
    async events(id: string): Promise<readonly HallEventBody[]> {
      const commits = await persistence.streams.read(`application/${id}`);
      return commits.flatMap(({ events }) => events);
    },
    runJobs: () => jobs.runAll(),
    async atTime(instant: string): Promise<void> {
      await clock.set(instant);
      await jobs.runAll();
    },
    /** The bytes of every file of the store, the write-ahead log too. */
    async rawFiles(): Promise<string> {
      const files = await readdir(folder);
      const contents = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
      return contents.join('\n');
    },
    /** Stops and leaves the data where it is, for the next to open. */
    async drop(): Promise<void> {
      await app.close();
      await persistence.close();
    },
    async [Symbol.asyncDispose](): Promise<void> {
      await hall.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return hall;
}

export type Hall = Awaited<ReturnType<typeof openIntake>>;

/** An intake in a region that lends books: at a hall, from a van with one trip, and at a kiosk for cards alone. */
export async function openLibrary(options: OpenOptions = {}): Promise<Hall> {
  const hall = await openIntake(options);
  await hall.hear(libraryEvents.region, libraryEvents.otherRegion, libraryEvents.enabled);
  const offers = [{ bundle: 'lending-library', items: ['card'] }];
  const region = '330106';
  await hall.put('/service-points/library-hall', { body: { name, kind: 'HALL', region } });
  await hall.put('/service-points/library-van', { body: { name, kind: 'MOBILE', region } });
  await hall.put('/service-points/library-online', { body: { name, kind: 'ONLINE', region } });
  await hall.put('/service-points/library-kiosk', { body: { name, kind: 'KIOSK', region, offers } });
  const trip = { place: '书村', opensAt: '2026-07-17T09:00:00+08:00', closesAt: '2026-07-17T12:00:00+08:00' };
  await hall.put('/service-points/library-van/trips/village', { body: trip });
  return hall;
}
