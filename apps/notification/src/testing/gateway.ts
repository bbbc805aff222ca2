import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface GatewayRequest {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Gateway {
  readonly url: string;
  /** Everything that came in, whatever was answered. */
  readonly requests: readonly GatewayRequest[];
  /** What it took over, each `Idempotency-Key` once. */
  readonly taken: readonly GatewayRequest[];
  /** How it answers from now on; `SILENCE` never does. */
  behave(how: Behaviour): void;
  [Symbol.asyncDispose](): Promise<void>;
}

type Behaviour = 'SILENCE' | { readonly status: number; readonly body: object };
export const takes: Behaviour = { status: 200, body: { code: 'OK', errcode: 0 } };

/** A real HTTP server of a provider, on a free port of this machine. */
export async function openGateway(): Promise<Gateway> {
  const requests: GatewayRequest[] = [];
  const taken = new Map<string, GatewayRequest>();
  let behaviour = takes;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { url = '', headers } = request;
      const received = { url, headers, body: Buffer.concat(chunks).toString('utf8') };
      requests.push(received);
      if (behaviour === 'SILENCE') return;
      const key = String(headers['idempotency-key'] ?? requests.length);
      if (behaviour === takes && !taken.has(key)) taken.set(key, received);
      response.writeHead(behaviour.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(behaviour.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/messages`,
    requests,
    get taken() {
      return [...taken.values()];
    },
    behave(how) {
      behaviour = how;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
