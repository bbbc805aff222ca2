import { type HallClaims, moveClock } from '@walking-hall/contracts';

/** A request to the hall, its path from the root: `/intake/applications`. */
export interface HallRequest {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HallAnswer {
  readonly status: number;
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown;
  readonly etag: string | undefined;
}

/** A running hall, as a story meets it. Every method throws HallUnreachable where nothing answers. */
export interface HallConnection {
  send(request: HallRequest): Promise<HallAnswer>;
  /** Moves the hall's clock, and waits until all that follows is done. @throws ClockStands where it does not move */
  moveClock(to: string): Promise<void>;
  /** A token with these claims, from the hall's development issuer; asked for once each. @throws NoToken */
  token(claims: HallClaims): Promise<string>;
}

/** Nothing answers at the address. */
export class HallUnreachable extends Error {
  override readonly name = 'HallUnreachable';
}

/** The hall answered, but does not do what stories need of it: another clock, no development tokens. */
export class HallUnsuited extends Error {
  override readonly name = 'HallUnsuited';
  readonly answer: HallAnswer;
  constructor(what: string, answer: HallAnswer) {
    super(what);
    this.answer = answer;
  }
}

const tokenPath = '/dev/token';

export function connectHall(url: string, fetch: typeof globalThis.fetch): HallConnection {
  const base = url.replace(/\/+$/, '');
  const tokens = new Map<string, Promise<string>>();

  async function send({ method, path, body, headers = {} }: HallRequest): Promise<HallAnswer> {
    const json = body === undefined ? {} : { body: JSON.stringify(body) };
    const contentType = body === undefined ? {} : { 'content-type': 'application/json' };
    try {
      const response = await fetch(`${base}${path}`, {
        method: method.toUpperCase(),
        headers: { ...contentType, ...headers },
        ...json,
      });
      return {
        status: response.status,
        body: await bodyOf(response),
        etag: response.headers.get('etag') ?? undefined,
      };
    } catch (cause) {
      throw new HallUnreachable(base, { cause });
    }
  }

  async function askToken(claims: HallClaims): Promise<string> {
    const answer = await send({ method: 'post', path: tokenPath, body: claims });
    const { body } = answer;
    if (answer.status === 200 && typeof body === 'object' && body !== null && 'accessToken' in body) {
      return String(body.accessToken);
    }
    throw new HallUnsuited(tokenPath, answer);
  }

  return {
    send,
    async moveClock(now) {
      const answer = await send({ method: moveClock.method, path: moveClock.path, body: { now } });
      if (answer.status !== moveClock.success.status) throw new HallUnsuited(moveClock.path, answer);
    },
    token(claims) {
      const key = JSON.stringify(claims);
      const asked = tokens.get(key) ?? askToken(claims);
      tokens.set(key, asked);
      return asked;
    },
  };
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
  if (text === '') return undefined;
  return isJson ? JSON.parse(text) : text;
}
