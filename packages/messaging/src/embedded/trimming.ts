const everyMs = 60_000;
const stepSize = 500;

/** Trims the log now and every minute, a step at a time, so that writers get their turn in between. */
export function startTrimming(
  trim: (publishedBeforeMs: number, limit: number) => Promise<number>,
  retentionMs: number,
  onFailure: (error: unknown) => void,
): () => void {
  let stopped = false;
  let isRunning = false;

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      while (!stopped && (await trim(Date.now() - retentionMs, stepSize)) === stepSize);
    } catch (error) {
      if (!stopped) onFailure(error);
    } finally {
      isRunning = false;
    }
  }

  const timer = setInterval(run, everyMs);
  timer.unref();
  void run();
  return () => {
    stopped = true;
    clearInterval(timer);
  };
}
