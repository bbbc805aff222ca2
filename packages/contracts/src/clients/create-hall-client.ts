import createClient, { type Client, type Middleware } from 'openapi-fetch';
import type { ClientOptions } from './client-options.ts';

/**
 * A client of a service, typed by its document. Every answer, a problem too, is a value `{ data, error, response }`; only
 * a request that got no answer at all throws, as `fetch` does.
 */
export function createHallClient<Paths extends object>(options: ClientOptions): Client<Paths> {
  const { baseUrl, fetch } = options;
  const client = createClient<Paths>({ baseUrl, ...(fetch && { fetch }) });
  client.use(standingHeaders(options));
  return client;
}

/** What a call says for itself goes before what the client says for all. */
function standingHeaders({ token, language }: ClientOptions): Middleware {
  return {
    async onRequest({ request: { headers } }) {
      if (language && !headers.has('accept-language')) headers.set('accept-language', language);
      if (token && !headers.has('authorization')) headers.set('authorization', `Bearer ${await token()}`);
    },
  };
}
