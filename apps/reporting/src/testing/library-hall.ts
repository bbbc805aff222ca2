import type { HallClaims } from '@walking-hall/contracts';
import { createLogger, createVirtualClock } from '@walking-hall/service-kit';
import { createTestApp, testStart } from '@walking-hall/service-kit/testing';
import type { z } from 'zod';
import type { CountedEvent } from '../rebuild/counted-events.ts';
import { createReporting } from '../service.ts';
import { openStore } from './library.ts';
import { libraryPath, registered } from './library-events.ts';
import { createOwner } from './owner.ts';

const librarian: HallClaims = { sub: 'staff-2', roles: ['center-admin'], region: libraryPath };

/** Reporting over HTTP, with the library's region registered and whatever happens there counted. */
export async function openLibraryHall() {
  const store = openStore();
  const intake = createOwner('intake');
  const routing = createOwner('bundle-routing');
  const service = createReporting({
    persistence: store.persistence,
    clock: createVirtualClock(testStart),
    logger: createLogger({ name: 'reporting', level: 'silent' }),
    feeds: [intake.feed, routing.feed],
  });
  const app = await createTestApp({ services: [service] });
  routing.commit('regions', registered('330000'), registered('330000/330100'), registered(libraryPath));

  const request = (path: string) => {
    const url = `/reporting${path}${path.includes('?') ? '&' : '?'}region=reading-quarter`;
    return app.request('get', url, { as: librarian });
  };
  return {
    intake: (...events: readonly CountedEvent[]) => intake.commit('application/1', ...events),
    routing: (...events: readonly CountedEvent[]) => routing.commit('case/1', ...events),
    async count() {
      for (const job of service.jobs) await job.run(testStart);
    },
    /** The answer to a question about the library, held to its contract. */
    async ask<R>(
      operation: { readonly success: { readonly body?: z.ZodType<R> } },
      path: string,
    ): Promise<R> {
      const { body } = operation.success;
      if (!body) throw new Error('the operation answers no body');
      return (await request(path)).parse(body);
    },
    async refusal(path: string) {
      const { status, body } = await request(path);
      return { status, ...(body as { readonly code: string }) };
    },
    /** A file that is exported. */
    async download(path: string) {
      const authorization = `Bearer ${await app.issuer.token(librarian)}`;
      const response = await fetch(`${app.url}/reporting${path}&region=reading-quarter`, {
        headers: { authorization, 'accept-language': 'en' },
      });
      return { headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
    },
    async [Symbol.asyncDispose]() {
      await app.close();
      await store.close();
    },
  };
}
