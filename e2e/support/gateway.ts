import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { text } from 'node:stream/consumers';
import { hallClaims } from '@walking-hall/contracts';
import { z } from 'zod';
import type { OidcIssuer } from './oidc-issuer.ts';
import type { ServiceProcess } from './service-process.ts';

/** One address for the instances of all services, as a center's gateway is; those of a service take turns. */
export interface Gateway extends AsyncDisposable {
  readonly url: string;
}

const moved = z.object({ now: z.string(), commits: z.int() });
/** Rounds in which nothing new was committed anywhere: then nothing follows any more. */
const quietRounds = 2;

/**
 * Besides the services it answers what stories ask a hall of its own: `/dev/token` from the issuer, and `/dev/clock`, which
 * moves the clocks of all instances once nothing follows any more from what has happened.
 */
export async function startGateway(
  services: Readonly<Record<string, readonly ServiceProcess[]>>,
  issuer: OidcIssuer,
): Promise<Gateway> {
  const turns = new Map<string, number>();
  const all = () =>
    Object.values(services)
      .flat()
      .filter((each) => each.isRunning());

  /** Of the instances that run the one whose turn it is; new requests pass by one that is paused. */
  function inTurn(service: string): ServiceProcess | undefined {
    const instances = (services[service] ?? []).filter((each) => each.isRunning() && !each.isPaused());
    const turn = turns.get(service) ?? 0;
    turns.set(service, turn + 1);
    return instances[turn % instances.length];
  }

  async function askAll(body: { readonly now?: string }): Promise<number> {
    const answers = await Promise.all(
      all().map(async ({ url }) => {
        const headers = { 'Content-Type': 'application/json' };
        const response = await fetch(`${url}/dev/clock`, {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
        });
        if (!response.ok) throw new Error(`a clock did not move: ${await response.text()}`);
        return moved.parse(await response.json()).commits;
      }),
    );
    return answers.reduce((sum, commits) => sum + commits, 0);
  }

  async function settle(): Promise<number> {
    let before = -1;
    for (let quiet = 0; quiet < quietRounds; ) {
      const commits = await askAll({});
      quiet = commits === before ? quiet + 1 : 0;
      before = commits;
    }
    return before;
  }

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = incoming.url ?? '/';
    if (path === '/dev/token') {
      const accessToken = issuer.tokenOf(hallClaims.parse(JSON.parse(await text(incoming))), {
        ttlSeconds: 86_400,
      });
      return sendJson(response, { accessToken, expiresIn: 86_400 });
    }
    if (path === '/dev/clock') {
      const { now } = z.object({ now: z.string().optional() }).parse(JSON.parse(await text(incoming)));
      await settle();
      if (now !== undefined) await askAll({ now });
      return sendJson(response, { now: now ?? '', commits: await settle() });
    }
    const [, service = '', rest = ''] = /^\/([a-z-]+)(\/.*)$/.exec(path) ?? [];
    const instance = inTurn(service);
    if (!instance) {
      response.statusCode = 503;
      response.end();
      return;
    }
    forward(incoming, response, `${instance.url}${rest}`);
  }

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch((error: unknown) => {
      response.statusCode = 502;
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the gateway has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function forward(incoming: IncomingMessage, response: ServerResponse, url: string): void {
  const { method, headers } = incoming;
  const outgoing = request(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    pipeline(answer, response, () => {});
  });
  outgoing.on('error', () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502).end();
  });
  response.on('close', () => outgoing.destroy());
  incoming.pipe(outgoing);
}

function sendJson(response: ServerResponse, body: object): void {
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(body));
}
