import { AppError } from '@walking-hall/app-error';
import type { HallEventBody } from '@walking-hall/contracts';
import type { Aggregate } from './aggregate.ts';
import type { CommandReceipt, Commit } from './streams.ts';

/** A stream folded up to `seq`, from commits that are true: so it never becomes wrong, only old. */
export interface FoldedStream<S> {
  readonly state: S;
  /** 0 for a stream without commits. */
  readonly seq: number;
  /**
   * Body hashes by command id. One map for all foldings of a stream, since it would be dear to copy; it takes what is
   * committed and nothing else.
   */
  readonly receipts: Map<string, string>;
}

export function emptyStream<S>(state: S): FoldedStream<S> {
  return { state, seq: 0, receipts: new Map() };
}

/** Folds on with commits that were read from the store or acknowledged by it. */
export function foldCommits<S, C, E extends HallEventBody>(
  aggregate: Aggregate<S, C, E>,
  before: FoldedStream<S>,
  commits: readonly Commit[],
): FoldedStream<S> {
  const { receipts } = before;
  let { state, seq } = before;
  for (const { events, command, ...commit } of commits) {
    // The stream holds what `decide` of the same aggregate returned.
    state = evolveAll(aggregate, state, events as readonly E[]);
    seq = commit.seq;
    if (command) receipts.set(command.id, command.bodyHash);
  }
  return { state, seq, receipts };
}

export function evolveAll<S, C, E extends HallEventBody>(
  aggregate: Aggregate<S, C, E>,
  state: S,
  events: readonly E[],
): S {
  return events.reduce((folded, event) => aggregate.evolve(folded, event), state);
}

/** Whether the stream has answered the command. @throws AppError `idempotency_key_reused` where it was another's body */
export function isAnswered(folded: FoldedStream<unknown>, command: CommandReceipt | undefined): boolean {
  const bodyHash = command && folded.receipts.get(command.id);
  if (bodyHash === undefined) return false;
  if (bodyHash !== command?.bodyHash) throw new AppError('idempotency_key_reused');
  return true;
}
