import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle } from '@walking-hall/bundle-sdk';
import {
  applicationAccepted,
  applicationId,
  caseIdOf,
  type HallClaims,
  type HallEventBody,
  type Message,
  topicOf,
} from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import { openSqlite } from '@walking-hall/persistence/sqlite';
import { createJobRunner, createLogger, createVirtualClock } from '@walking-hall/service-kit';
import { createTestApp, type TestRequest, type TestResponse } from '@walking-hall/service-kit/testing';
import { enablementId } from '../enablement/enablement.ts';
import { enablementView } from '../enablement/enablement.views.ts';
import { bundleRoutingViews, createBundleRouting } from '../service.ts';
import { library } from './library-bundles.ts';
import { calendar, hours, monday, type Ordered, open } from './library-cases.ts';
import { admin } from './library-people.ts';

export interface OpenOptions {
  /** The data of a service that was dropped before. */
  readonly folder?: string;
  /** Stands in for the store: a crash, a slow engine. */
  readonly around?: (persistence: Persistence) => Persistence;
}

/** A whole service over a real store, in which the library runs once `start` was called. */
export async function openRouting(options: OpenOptions = {}) {
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'routing-')));
  const clock = createVirtualClock(monday);
  const logger = createLogger({
    name: 'test',
    level: 'debug',
    destination: { write: (line) => lines.push(line) },
  });
  const lines: string[] = [];
  const store = openSqlite({
    file: join(folder, 'routing.db'),
    service: 'bundle-routing',
    views: bundleRoutingViews,
  });
  const persistence = options.around?.(store) ?? store;
  const service = createBundleRouting({
    ...{ persistence, clock, logger, calendar, hours },
    handoverKey: '5c'.repeat(32),
  });
  const app = await createTestApp({ services: [{ ...service, prefix: '' }], clock });
  const jobs = createJobRunner({ jobs: service.jobs, clock, logger });

  async function close(): Promise<void> {
    await app.close();
    await store.close();
  }

  /** Hands an event to whoever listens to it, as messaging would. @throws what the handler throws */
  async function hear({ type, data }: HallEventBody, id = 'e1', order = 1_000): Promise<void> {
    const topic = topicOf(type);
    const event = {
      specversion: '1.0',
      id,
      source: '/services/test',
      type,
      subject: id,
      time: clock.now(),
      datacontenttype: 'application/json',
      data,
    } as const;
    const message: Message = { topic, key: id, event, source: 'test/0', order };
    const takers = service.subscriptions.filter(
      ({ topics, types }) => topics.includes(topic) && (types?.includes(type) ?? true),
    );
    for (const { handler } of takers) await handler(message);
  }

  const request = (
    method: string,
    to: string,
    as: HallClaims,
    body?: unknown,
    headers: TestRequest['headers'] = {},
  ) => app.request(method, to, { as, headers, ...(body === undefined ? {} : { body }) });

  return {
    folder,
    clock,
    service,
    persistence: store,
    lines,
    hear,
    get: (to: string, as: HallClaims = admin, headers: TestRequest['headers'] = {}) =>
      request('get', to, as, undefined, headers),
    post: (to: string, as: HallClaims, body: unknown = {}, headers: TestRequest['headers'] = {}) =>
      request('post', to, as, body, headers),
    put: (to: string, as: HallClaims, body: unknown) => request('put', to, as, body),
    remove: (to: string, as: HallClaims) => request('delete', to, as),
    /** Sets the regions up, publishes the bundle and switches it on. */
    async start(bundle: Bundle = library, overlay: object = {}): Promise<void> {
      const name = { zh: '区', en: 'District' };
      await allOk([
        await request('put', '/regions/330000', admin, { name, level: 'PROVINCE' }),
        await request('put', '/regions/330100', admin, { name, level: 'CITY', parent: '330000' }),
        await request('put', '/regions/330106', admin, { name, level: 'COUNTY', parent: '330100' }),
        await request('post', '/bundles', admin, bundle),
        await request('put', `/regions/330106/bundles/${bundle.id}`, admin, {
          version: bundle.version,
          overlay,
        }),
      ]);
    },
    /** An application is accepted in intake; returns the id of the case that this opens. */
    async accept(items: readonly string[], ordered: Ordered = {}, number = 1): Promise<string> {
      const { facts, content, deficiencies } = open(items, ordered);
      const application = applicationId.parse(`app_${number.toString(16).padStart(24, '0')}`);
      const running = await store.views.get(
        enablementView,
        enablementId(facts.region, facts.bundle),
        everything,
      );
      if (!running) throw new Error(`${facts.bundle} does not run`);
      const { case: _, ...about } = facts;
      await hear({
        type: applicationAccepted.type,
        data: {
          ...about,
          application,
          digest: running.doc.digest,
          servicePoint: 'desk',
          content,
          receiptDate: '2026-07-20',
          acceptedDate: '2026-07-20',
          acceptedAt: clock.now(),
          how: 'BY_CLERK',
          deficiencies,
        },
      });
      return caseIdOf(application);
    },
    runJobs: () => jobs.runAll(),
    /** Stops and leaves the data where it is, for the next to open. */
    drop: close,
    async [Symbol.asyncDispose](): Promise<void> {
      await close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Routing = Awaited<ReturnType<typeof openRouting>>;

async function allOk(responses: readonly TestResponse[]): Promise<void> {
  for (const { status, text } of responses) if (status >= 300) throw new Error(`${status}: ${text}`);
}
