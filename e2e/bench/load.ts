/** When a closed loop begins no other job. */
export type Until = { readonly jobs: number } | { readonly seconds: number };

/** Runs a job with as many at the same time, until so many are done or the time is over. @returns jobs a second */
export async function closedLoop(
  { workers, ...until }: { readonly workers: number } & Until,
  job: (index: number) => Promise<void>,
): Promise<number> {
  let next = 0;
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  const goesOn = () => ('jobs' in until ? next < until.jobs : seconds() < until.seconds);
  const work = async () => {
    while (goesOn()) await job(next++);
  };
  await Promise.all(Array.from({ length: workers }, work));
  return next / seconds();
}

/**
 * Begins a job every so often, however long the earlier ones take, as people do who know nothing of each other.
 *
 * @returns milliseconds from the moment at which each job was due to its end
 */
export async function openLoop(
  { perSecond, jobs }: { readonly perSecond: number; readonly jobs: number },
  job: (index: number) => Promise<void>,
): Promise<readonly number[]> {
  const started = performance.now();
  const running: Promise<number>[] = [];
  for (let index = 0; index < jobs; index++) {
    const dueAt = started + (index * 1000) / perSecond;
    await sleep(dueAt - performance.now());
    running.push(job(index).then(() => performance.now() - dueAt));
  }
  return Promise.all(running);
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

export function sleep(ms: number): Promise<void> {
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : Promise.resolve();
}
