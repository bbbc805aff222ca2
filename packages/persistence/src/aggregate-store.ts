import { AppError } from '@walking-hall/app-error';
import type { HallEventBody } from '@walking-hall/contracts';
import type { Aggregate, ExecuteContext, Executed, Loaded } from './aggregate.ts';
import { emptyStream, evolveAll, type FoldedStream, foldCommits, isAnswered } from './folded-stream.ts';
import { createKeyedQueue } from './keyed-queue.ts';
import { createLruCache } from './lru-cache.ts';
import type { Persistence } from './persistence.ts';
import type { CommitInput } from './streams.ts';
import type { ViewPut } from './views.ts';

/** Commands on the streams of one aggregate. */
export interface AggregateStore<S, C, E extends HallEventBody> {
  /** The state as committed by now; undefined where there is no such stream. */
  load(id: string): Promise<Loaded<S> | undefined>;
  /**
   * Decides and commits, with the views of the new state. Commands of one id wait for each other within this process;
   * across processes the loser decides again, on what the winner left.
   * @throws AppError `idempotency_key_reused` where the command's id was answered with another body
   * @throws AppError `stale_version` where the stream is not at `expectedSeq`
   * @throws AppError `concurrent_change` where five further tries lost as well
   * @throws whatever `decide` throws, judged by the stream as it is, never by a remembered state
   */
  execute(id: string, command: C, context: ExecuteContext): Promise<Executed<S, E>>;
  /** Writes the views again from the stream, at its seq: what a crash between commit and views makes necessary. */
  repair(id: string): Promise<void>;
}

const furtherTries = 5;

export function createAggregateStore<S, C, E extends HallEventBody>(
  persistence: Pick<Persistence, 'streams' | 'views'>,
  aggregate: Aggregate<S, C, E>,
  options: { readonly cacheSize?: number } = {},
): AggregateStore<S, C, E> {
  const { streams, views } = persistence;
  const cache = createLruCache<FoldedStream<S>>(options.cacheSize ?? 10_000);
  const turns = createKeyedQueue();

  const streamOf = (id: string) => `${aggregate.name}/${id}`;
  const putsOf = (id: string, { state, seq }: Loaded<S>, before?: S): ViewPut[] =>
    (aggregate.views?.(id, state, before) ?? []).map((put) => ({ ...put, seq }));

  /** What is remembered, folded on with the commits since. */
  async function current(id: string): Promise<FoldedStream<S>> {
    const known = cache.get(id) ?? emptyStream(aggregate.initialState);
    const commits = await streams.read(streamOf(id), known.seq + 1);
    const folded = foldCommits(aggregate, known, commits);
    if (folded.seq > 0) cache.set(id, folded);
    return folded;
  }

  async function commit(id: string, before: FoldedStream<S>, events: readonly E[], context: ExecuteContext) {
    const input = commitInput(streamOf(id), before.seq + 1, events, context);
    const state = evolveAll(aggregate, before.state, events);
    await streams.append(
      input,
      putsOf(id, { state, seq: input.seq }, before.seq === 0 ? undefined : before.state),
    );
    const { command } = context;
    if (command) before.receipts.set(command.id, command.bodyHash);
    cache.set(id, { state, seq: input.seq, receipts: before.receipts });
    return { state, seq: input.seq, events, replayed: false };
  }

  async function executeInTurn(id: string, command: C, context: ExecuteContext): Promise<Executed<S, E>> {
    const remembered = cache.get(id);
    if (remembered) {
      // Only an append proves that what is remembered still holds; any other outcome is judged below, on the stream.
      const outcome = judge(aggregate, remembered, command, context);
      if (outcome.kind === 'write') {
        try {
          return await commit(id, remembered, outcome.events, context);
        } catch (error) {
          if (!isConcurrentChange(error)) throw error;
        }
      }
    }
    for (let tries = 1; ; tries++) {
      const before = await current(id);
      const outcome = judge(aggregate, before, command, context);
      if (outcome.kind === 'failure') throw outcome.error;
      if (outcome.kind === 'nothing') return { ...loaded(before), events: [], replayed: outcome.replayed };
      try {
        return await commit(id, before, outcome.events, context);
      } catch (error) {
        if (!isConcurrentChange(error) || tries > furtherTries) throw error;
      }
    }
  }

  return {
    async load(id) {
      const folded = await current(id);
      return folded.seq === 0 ? undefined : loaded(folded);
    },
    execute: (id, command, context) => turns.run(id, () => executeInTurn(id, command, context)),
    async repair(id) {
      const folded = await current(id);
      if (folded.seq > 0) await views.put(putsOf(id, folded));
    },
  };
}

type Outcome<E> =
  | { readonly kind: 'write'; readonly events: readonly E[] }
  | { readonly kind: 'nothing'; readonly replayed: boolean }
  | { readonly kind: 'failure'; readonly error: unknown };

function judge<S, C, E extends HallEventBody>(
  aggregate: Aggregate<S, C, E>,
  before: FoldedStream<S>,
  command: C,
  { command: receipt, expectedSeq }: ExecuteContext,
): Outcome<E> {
  try {
    if (isAnswered(before, receipt)) return { kind: 'nothing', replayed: true };
    if (expectedSeq !== undefined && expectedSeq !== before.seq) throw new AppError('stale_version');
    const events = aggregate.decide(command, before.state);
    return events.length > 0 ? { kind: 'write', events } : { kind: 'nothing', replayed: false };
  } catch (error) {
    return { kind: 'failure', error };
  }
}

function commitInput(
  stream: string,
  seq: number,
  events: readonly HallEventBody[],
  { at, actor, command, traceparent }: ExecuteContext,
): CommitInput {
  return {
    stream,
    seq,
    events,
    at,
    actor,
    ...(command === undefined ? {} : { command }),
    ...(traceparent === undefined ? {} : { traceparent }),
  };
}

function isConcurrentChange(error: unknown): boolean {
  return error instanceof AppError && error.code === 'concurrent_change';
}

function loaded<S>({ state, seq }: FoldedStream<S>): Loaded<S> {
  return { state, seq };
}
