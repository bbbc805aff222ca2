import type { Subscription } from '@walking-hall/messaging';
import type { Job } from './clock/jobs.ts';
import type { BoundRoute } from './http/bind-route.ts';

/** What a service answers over HTTP. */
export interface HttpService {
  /** `intake`: names it in logs and metrics. */
  readonly name: string;
  /** Where the app mounts it: `/intake`, or '' where it has the process to itself. */
  readonly prefix: string;
  readonly routes: readonly BoundRoute[];
  /** Served at `{prefix}/openapi.json`; what has no document of its own, like a home page, leaves it out. */
  readonly openApi?: object;
}

/** A whole service, as its `create…` returns it and as its main or the single-node edition starts it. */
export interface Service extends HttpService {
  readonly subscriptions: readonly Subscription[];
  readonly jobs: readonly Job[];
  /** Writes the views of one of its streams again, from its commits: what the outbox relay asks for after a crash. */
  repair(stream: string): Promise<void>;
}
