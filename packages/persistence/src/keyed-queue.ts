/** Runs work of the same key one after the other, in the order of the calls; different keys side by side. */
export interface KeyedQueue {
  run<T>(key: string, work: () => Promise<T>): Promise<T>;
}

export function createKeyedQueue(): KeyedQueue {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run<T>(key: string, work: () => Promise<T>): Promise<T> {
      const result = (tails.get(key) ?? Promise.resolve()).then(work, work);
      tails.set(key, result);
      const release = () => {
        if (tails.get(key) === result) tails.delete(key);
      };
      result.then(release, release);
      return result;
    },
  };
}
