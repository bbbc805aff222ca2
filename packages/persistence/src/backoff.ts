/** Pauses that grow: doubled each time up to half a minute, until something succeeds. */
export interface Backoff {
  pause(): Promise<void>;
  reset(): void;
  /** Ends a running pause at once, and every later one. */
  cancel(): void;
}

const longestMs = 30_000;

export function createBackoff(firstMs: number): Backoff {
  let nextMs = firstMs;
  let cancelled = false;
  let endPause: (() => void) | undefined;
  return {
    pause() {
      if (cancelled) return Promise.resolve();
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, nextMs);
        nextMs = Math.min(nextMs * 2, longestMs);
        endPause = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    },
    reset() {
      nextMs = firstMs;
    },
    cancel() {
      cancelled = true;
      endPause?.();
    },
  };
}
