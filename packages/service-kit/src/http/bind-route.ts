import type { Language } from '@walking-hall/app-error';
import type { Operation } from '@walking-hall/contracts';
import type { Actor, CommandReceipt, Scope } from '@walking-hall/persistence';
import type { Principal } from '../auth/principal.ts';
import { parseInput, type RawInput } from './parse-input.ts';
import type { RawBody } from './raw-body.ts';

/** What a request is, apart from what it says. */
export interface RequestFacts {
  /** `nobody` on public routes. */
  readonly principal: Principal;
  /** What the principal may see; handed to every read of a store. */
  readonly scope: Scope;
  /** Who the commits of this request are by. */
  readonly actor: Actor;
  /** The language that the caller wants. */
  readonly language: Language;
  /** Instant of the request by the hall's clock, +08:00. */
  readonly now: string;
  /** Receipt of a POST with an `Idempotency-Key`. */
  readonly command: CommandReceipt | undefined;
  /** The version named by `If-Match`; a handler that finds another throws `stale_version`. */
  readonly expectedSeq: number | undefined;
  /** W3C trace context to store with commits. */
  readonly traceparent: string | undefined;
  /** Aborted when the caller goes away before the answer. */
  readonly signal: AbortSignal;
  /** Aborted when the process is told to stop: for answers that have no end of their own. */
  readonly stopping: AbortSignal;
  /** The last server-sent event that the caller has, as it says. */
  readonly lastEventId: string | undefined;
  /** The file of an operation that takes one; there is none on others. */
  readonly file?: RawBody | undefined;
}

/** A request as its handler meets it: parsed by the operation's schemas, and admitted. */
export interface RouteContext<P, Q, B> extends RequestFacts {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
}

/** A value as its reader may have it: what a store holds read-only can be answered as it is. */
type Immutable<T> = unknown extends T ? T : { readonly [K in keyof T]: Immutable<T[K]> };

/** A handler's answer; its status is the operation's. */
export interface RouteResult<R> {
  readonly body?: R | undefined;
  /** Sent as it comes in place of a body; where it breaks off, so does the connection. */
  readonly stream?: AsyncIterable<Uint8Array> | undefined;
  /** Version of the thing answered: becomes the ETag, and 304 where the caller has it already. */
  readonly seq?: number | undefined;
  /** Where what was created can be read. */
  readonly location?: string | undefined;
  /** Sends a text body as it is: `text/csv; charset=utf-8`. The operation's media type where absent. */
  readonly contentType?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** `undefined` answers an operation whose success is 204. */
export type RouteHandler<P, Q, B, R> = (
  context: RouteContext<P, Q, B>,
) => Promise<RouteResult<Immutable<R>> | undefined> | RouteResult<Immutable<R>> | undefined;

/** An operation with what does it, its types closed over: what an app mounts. */
export interface BoundRoute {
  readonly operation: Operation;
  readonly handle: (input: RawInput, facts: RequestFacts) => Promise<RouteResult<unknown> | undefined>;
}

/**
 * Binds an operation to its handler. The handler sees only requests whose params, query and body parse; any other
 * answers `request_invalid` with every wrong place at once.
 */
export function route<P, Q, B, R>(
  operation: Operation<P, Q, B, R>,
  handler: RouteHandler<P, Q, B, NoInfer<R>>,
): BoundRoute {
  return {
    operation,
    handle: async (input, facts) => handler({ ...facts, ...parseInput(operation, input) }),
  };
}
