import type { HallEventBody } from '@walking-hall/contracts';
import type { Actor, CommandReceipt } from './streams.ts';
import type { ViewPut } from './views.ts';

/** A kind of stream and its rules. Every function is pure: time and new ids come in with the command. */
export interface Aggregate<S, C, E extends HallEventBody> {
  /** The stream of `id` is `{name}/{id}`. */
  readonly name: string;
  readonly initialState: S;
  /** What happens; nothing where the command changes nothing. @throws AppError for a broken rule of use */
  decide(command: C, state: S): readonly E[];
  /** Must know every event that was ever committed. */
  evolve(state: S, event: E): S;
  /**
   * The views that show this state; the store adds the seq. Given the state `before`, those that did not change may be
   * left out; without it, all are wanted.
   */
  views?(id: string, state: S, before?: S): readonly Omit<ViewPut, 'seq'>[];
}

/** Who asks, when, and what the request said about itself. */
export interface ExecuteContext {
  /** Instant, ISO 8601 with offset. */
  readonly at: string;
  readonly actor: Actor;
  readonly command?: CommandReceipt;
  /** The seq that the caller has seen (If-Match); 0 for a stream that must not exist yet. */
  readonly expectedSeq?: number;
  readonly traceparent?: string;
}

export interface Loaded<S> {
  readonly state: S;
  readonly seq: number;
}

export interface Executed<S, E> extends Loaded<S> {
  /** Empty where the command changed nothing or was known already. */
  readonly events: readonly E[];
  /** The same command was answered before; nothing was written. */
  readonly replayed: boolean;
}
