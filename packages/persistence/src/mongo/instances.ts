import type { Collections } from './records.ts';

/**
 * Which instances live. Each publishes the commits that it appended; those of one that is gone are anybody's. An instance
 * is gone when it left, or when its beat was not seen to change for `leaseMs` on the observer's own clock, so that the
 * machines' clocks need not agree. Whoever sees that removes its record; should it only have been paused, it is back with
 * its next beat.
 */
export interface Instances {
  /** Begins to beat; an instance that never joined counts as gone. Idempotent. */
  join(): Promise<void>;
  /** Of these instances, those that live. */
  living(ids: ReadonlySet<string>): Promise<ReadonlySet<string>>;
  /** Says that it is gone. */
  leave(): Promise<void>;
}

interface Seen {
  readonly beat: number;
  readonly at: number;
}

export function createInstances(
  instances: Collections['instances'],
  self: string,
  leaseMs: number,
): Instances {
  const seen = new Map<string, Seen>();
  let timer: NodeJS.Timeout | undefined;
  let joining: Promise<void> | undefined;
  let beating: Promise<void> = Promise.resolve();

  async function beat(): Promise<void> {
    await instances.updateOne({ _id: self }, { $inc: { beat: 1 } }, { upsert: true });
  }

  async function forgetGone(): Promise<void> {
    for (const { _id, beat } of await instances.find({ _id: { $ne: self } }).toArray()) {
      if (isAlive(_id, beat)) continue;
      await instances.deleteOne({ _id, beat });
      seen.delete(_id);
    }
  }

  /** A beat that is missed is made up for by the next: the database is away for everybody then. */
  function beatAgain(): void {
    beating = beat()
      .then(forgetGone)
      .catch(() => undefined);
  }

  function isAlive(id: string, current: number | undefined): boolean {
    if (current === undefined) return false;
    const before = seen.get(id);
    const now = performance.now();
    if (!before || before.beat !== current) seen.set(id, { beat: current, at: now });
    return !before || before.beat !== current || now - before.at <= leaseMs;
  }

  return {
    join() {
      joining ??= beat().then(
        () => {
          timer = setInterval(beatAgain, leaseMs / 4);
          timer.unref();
        },
        (error) => {
          joining = undefined;
          throw error;
        },
      );
      return joining;
    },
    async living(ids) {
      const found = await instances.find({ _id: { $in: [...ids] } }).toArray();
      const beats = new Map(found.map((each) => [each._id, each.beat]));
      return new Set([...ids].filter((id) => id === self || isAlive(id, beats.get(id))));
    },
    async leave() {
      clearInterval(timer);
      await joining?.catch(() => undefined);
      await beating;
      if (joining) await instances.deleteOne({ _id: self });
    },
  };
}
