import { Agent } from 'undici';

export interface JsonAnswer {
  readonly status: number;
  readonly text: string;
}

export interface JsonRequest {
  readonly token?: string;
  readonly body?: string;
  readonly key?: string;
}

/** A lean client, so that the load takes little of the machine that it shares with what it measures. */
export interface JsonClient {
  send(method: 'GET' | 'POST', path: string, request?: JsonRequest): Promise<JsonAnswer>;
  close(): Promise<void>;
}

/** Where a request to a path goes. */
export type Destination = (path: string) => { readonly origin: string; readonly path: string };

/** @param connections to each origin */
export function createJsonClient(destination: Destination, connections: number): JsonClient {
  const agent = new Agent({ connections, pipelining: 1 });
  return {
    async send(method, path, { token, body, key } = {}) {
      const headers: Record<string, string> = {};
      if (token !== undefined) headers.authorization = `Bearer ${token}`;
      if (body !== undefined) headers['content-type'] = 'application/json';
      if (key !== undefined) headers['idempotency-key'] = key;
      const answer = await agent.request({
        ...destination(path),
        method,
        headers,
        ...(body !== undefined && { body }),
      });
      return { status: answer.statusCode, text: await answer.body.text() };
    },
    close: () => agent.close(),
  };
}

/** Everything to one address. */
export function toOne(origin: string): Destination {
  return (path) => ({ origin, path });
}

/** `/intake/applications` to `/applications` of an instance of intake, each instance in its turn. */
export function inTurn(services: Readonly<Record<string, readonly { readonly url: string }[]>>): Destination {
  const turns = new Map<string, number>();
  return (path) => {
    const [, service = '', rest = ''] = /^\/([a-z-]+)(\/.*)$/.exec(path) ?? [];
    const instances = services[service] ?? [];
    const turn = turns.get(service) ?? 0;
    turns.set(service, turn + 1);
    const origin = instances[turn % instances.length]?.url;
    if (origin === undefined) throw new Error(`no service answers ${path}`);
    return { origin, path: rest };
  };
}

/** The body of an answer that has to be good. @throws Error with what the hall said */
export function goodText({ status, text }: JsonAnswer): string {
  if (status >= 400) throw new Error(`${status}: ${text}`);
  return text;
}
