import { createServer, type Server } from 'node:http';
import type { Express } from 'express';
import { tellStopping } from '../http/health.routes.ts';
import { StartError } from './start-error.ts';

export interface ListenOptions {
  /** 0 for any free port. */
  readonly port: number;
  readonly host: string;
  /** How long `/readyz` says 503 before the port closes, so that a balancer notices. 0 where absent. */
  readonly drainMs?: number;
  /** How long requests under way may take when stopping. 10 seconds where absent. */
  readonly graceMs?: number;
}

export interface RunningServer {
  /** With the port that was really taken: `http://127.0.0.1:4010`. */
  readonly url: string;
  /**
   * Says 503 on `/readyz`, takes no more connections, lets running requests end, then cuts off what is still open
   * after `graceMs`. Idempotent.
   */
  close(): Promise<void>;
}

const defaultGraceMs = 10_000;
const requestTimeoutMs = 60_000;
/** Longer than the idle time of common balancers, so that it is they who close an idle connection. */
const keepAliveTimeoutMs = 65_000;
const idleSweepMs = 25;

/** @throws StartError where it can not listen there: the port is taken or not allowed, the address is not this machine's. */
export async function listen(app: Express, options: ListenOptions): Promise<RunningServer> {
  const server = createServer(
    { requestTimeout: requestTimeoutMs, keepAliveTimeout: keepAliveTimeoutMs },
    app,
  );
  await bind(server, options);

  let closing: Promise<void> | undefined;
  return {
    url: urlOf(server, options),
    close() {
      closing ??= stopGracefully(app, server, options);
      return closing;
    },
  };
}

async function stopGracefully(
  app: Express,
  server: Server,
  { drainMs = 0, graceMs = defaultGraceMs }: ListenOptions,
): Promise<void> {
  tellStopping(app);
  if (drainMs > 0) await new Promise((resolve) => setTimeout(resolve, drainMs));

  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // Closing ends the connections that are idle now; one that was busy becomes idle when its request has ended.
  const sweep = setInterval(() => server.closeIdleConnections(), idleSweepMs);
  const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(cutOff);
}

function bind(server: Server, { port, host }: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): StartError {
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(
        {
          zh: `端口 ${port} 已被占用：请停止占用它的程序，或换一个端口。`,
          en: `Port ${port} is taken. Stop the program that has it, or choose another port.`,
        },
        { cause: error },
      );
    case 'EACCES':
      return new StartError(
        {
          zh: `没有权限使用端口 ${port}：请换一个端口。`,
          en: `Port ${port} is not allowed. Choose another port.`,
        },
        { cause: error },
      );
    default:
      return new StartError(
        {
          zh: `无法在 ${host}:${port} 上提供服务（${error.code ?? error.message}）：请检查地址与端口。`,
          en: `The hall can not listen on ${host}:${port} (${error.code ?? error.message}). Check the address and the port.`,
        },
        { cause: error },
      );
  }
}

function urlOf(server: Server, { port, host }: ListenOptions): string {
  const address = server.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}`;
}
