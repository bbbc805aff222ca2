import type { Language } from '@walking-hall/app-error';
import type { HallClaims } from '@walking-hall/contracts';
import {
  type BundleRoutingClient,
  createBundleRoutingClient,
  createIntakeClient,
  createNotificationClient,
  createReportingClient,
  type IntakeClient,
  type NotificationClient,
  type ReportingClient,
} from '@walking-hall/contracts/clients';
import { z } from 'zod';

export interface Clients {
  readonly intake: IntakeClient;
  readonly routing: BundleRoutingClient;
  readonly notification: NotificationClient;
  readonly reporting: ReportingClient;
}

export interface RawRequest {
  readonly as?: HallClaims;
  /** Sent as JSON; a string, as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed JSON; undefined where the answer is none. */
  readonly json: unknown;
}

export interface HallClients {
  /** The four services as somebody sees them. */
  as(claims: HallClaims): Clients;
  /** A request that no client would send. */
  raw(method: string, path: string, request?: RawRequest): Promise<RawAnswer>;
  /** From the development issuer; one for each person and process. */
  tokenOf(claims: HallClaims): Promise<string>;
  /** Resolves when nothing follows any more from what has happened. */
  settle(): Promise<void>;
  /** Moves the clock, and settles. */
  moveClock(now: string): Promise<void>;
}

export const english: { readonly 'Accept-Language': Language } = { 'Accept-Language': 'en' };

const issued = z.object({ accessToken: z.string() });

export function hallClients(url: string): HallClients {
  const tokens = new Map<string, Promise<string>>();

  async function raw(
    method: string,
    path: string,
    { as, body, headers }: RawRequest = {},
  ): Promise<RawAnswer> {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(as && { Authorization: `Bearer ${await tokenOf(as)}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '') && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : undefined,
    };
  }

  function tokenOf(claims: HallClaims): Promise<string> {
    const key = JSON.stringify(claims);
    const known = tokens.get(key) ?? issue(claims);
    tokens.set(key, known);
    return known;
  }

  async function issue(claims: HallClaims): Promise<string> {
    const { json } = await raw('POST', '/dev/token', { body: claims });
    return issued.parse(json).accessToken;
  }

  async function postClock(body: { readonly now?: string }): Promise<void> {
    const { status, text } = await raw('POST', '/dev/clock', { body });
    if (status !== 200) throw new Error(`the clock did not move: ${text}`);
  }

  return {
    raw,
    tokenOf,
    settle: () => postClock({}),
    moveClock: (now) => postClock({ now }),
    as(claims) {
      const options = (service: string) => ({ baseUrl: `${url}/${service}`, token: () => tokenOf(claims) });
      return {
        intake: createIntakeClient(options('intake')),
        routing: createBundleRoutingClient(options('bundle-routing')),
        notification: createNotificationClient(options('notification')),
        reporting: createReportingClient(options('reporting')),
      };
    },
  };
}

/** The data of an answer that has to be good. @throws Error with the problem where it is not */
export function good<T>({ data, error, response }: { data?: T; error?: unknown; response: Response }): T {
  if (data !== undefined) return data;
  throw new Error(`${response.status} from ${response.url}: ${JSON.stringify(error)}`);
}
