import type { HallClaims } from '@walking-hall/contracts';
import type { HallAnswer, HallConnection, HallRequest } from './hall-connection.ts';

type Handler = (request: HallRequest, time: number) => HallAnswer | Error;

/** A hall that answers what a test tells it to, and remembers what it was asked. */
export class FakeHall implements HallConnection {
  readonly asked: string[] = [];
  readonly sent: HallRequest[] = [];
  readonly #answers: Readonly<Record<string, Handler>>;

  /** @param answers by the last part of the path: `parties`, `applications` */
  constructor(answers: Readonly<Record<string, Handler>>) {
    this.#answers = answers;
  }

  async send(request: HallRequest): Promise<HallAnswer> {
    const key = Object.keys(this.#answers).find((part) => request.path.includes(part)) ?? '';
    const time = this.sent.filter(({ path }) => path === request.path).length + 1;
    this.sent.push(request);
    this.asked.push(`${request.method} ${request.path}`);
    const answer = this.#answers[key]?.(request, time) ?? {
      status: 404,
      body: { code: 'route_unknown' },
      etag: undefined,
    };
    if (answer instanceof Error) throw answer;
    return answer;
  }

  async moveClock(to: string): Promise<void> {
    this.asked.push(`clock ${to}`);
  }

  async token(claims: HallClaims): Promise<string> {
    return `${claims.sub}:${claims.party ?? ''}`;
  }
}

export function answered(status: number, body: unknown, etag?: string): HallAnswer {
  return { status, body, etag };
}
