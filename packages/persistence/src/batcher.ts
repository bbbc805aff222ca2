/** Gathers what is handed in while the engine is busy, and hands it over together as soon as it is free. */
export interface Batcher<T, R> {
  /** Resolves or rejects as the run that took the item says of it. */
  add(item: T): Promise<R>;
  /** Resolves when everything added before was run. */
  idle(): Promise<void>;
}

/** What a run says of one item. */
export type Outcome<R> = { readonly done: R } | { readonly failed: unknown };

interface Waiting<T, R> {
  readonly item: T;
  readonly settle: (outcome: Outcome<R>) => void;
}

/**
 * One run at a time, at most `size` items each, in the order of their adding.
 * @param run says of each item, in the same order, what became of it; where it throws, all of them failed
 */
export function createBatcher<T, R>(
  size: number,
  run: (items: readonly T[]) => Promise<readonly Outcome<R>[]>,
): Batcher<T, R> {
  let waiting: Waiting<T, R>[] = [];
  let running: Promise<void> | undefined;

  async function runAll(): Promise<void> {
    // Whatever is added in the same turn goes together.
    await Promise.resolve();
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = batch.splice(size);
      try {
        const outcomes = await run(batch.map(({ item }) => item));
        for (const [index, { settle }] of batch.entries())
          settle(outcomes[index] ?? { failed: new Error('a run left an item out') });
      } catch (failed) {
        for (const { settle } of batch) settle({ failed });
      }
    }
    running = undefined;
  }

  return {
    add(item) {
      return new Promise((resolve, reject) => {
        const settle = (outcome: Outcome<R>) =>
          'done' in outcome ? resolve(outcome.done) : reject(outcome.failed);
        waiting.push({ item, settle });
        running ??= runAll();
      });
    },
    async idle() {
      await running;
    },
  };
}
