import { Registry } from 'prom-client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createLogger } from '../process/logger.ts';
import { createJobRunner, type Job } from './jobs.ts';
import { createVirtualClock } from './virtual-clock.ts';

const clock = createVirtualClock('2026-07-17T15:30:00.000+08:00');
const logged: string[] = [];
const logger = createLogger({
  name: 'library',
  level: 'error',
  destination: { write: (line) => void logged.push(line) },
});

const failing: Job = {
  name: 'dunning',
  everyMs: 1_000,
  run: async () => {
    throw new Error('no stamps left');
  },
};

/** A job whose runs end when they are told to. */
function gatedJob() {
  const gates: (() => void)[] = [];
  let most = 0;
  let open = 0;
  const job: Job = {
    name: 'shelving',
    everyMs: 1_000,
    run: async () => {
      most = Math.max(most, ++open);
      await new Promise<void>((resolve) => void gates.push(resolve));
      open--;
    },
  };
  return { job, gates, mostAtOnce: () => most };
}

describe('the job runner', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    logged.length = 0;
  });
  afterEach(() => void vi.useRealTimers());

  test("gives a job the hall's time, not the machine's", async () => {
    const times: string[] = [];
    const job: Job = { name: 'sweep', everyMs: 1_000, run: async (now) => void times.push(now) };
    await createJobRunner({ jobs: [job], clock, logger }).runAll();
    expect(times).toEqual([clock.now()]);
  });

  test('never lets a job overlap itself, however slow it is', async () => {
    const { job, gates, mostAtOnce } = gatedJob();
    const runner = createJobRunner({ jobs: [job], clock, logger });
    runner.start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(gates).toHaveLength(1);
    gates[0]?.();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(gates).toHaveLength(2);
    gates[1]?.();
    await runner.stop();
    expect(mostAtOnce()).toBe(1);
  });

  test('logs and counts a job that throws, and stops neither it nor the others', async () => {
    const registry = new Registry();
    let runs = 0;
    const sound: Job = { name: 'sound', everyMs: 1_000, run: async () => void runs++ };
    const runner = createJobRunner({ jobs: [failing, sound], clock, logger, registry });
    runner.start();
    await vi.advanceTimersByTimeAsync(2_000);
    await runner.stop();
    expect(runs).toBe(2);
    expect(logged).toHaveLength(2);
    expect(logged[0]).toContain('no stamps left');
    expect(await registry.metrics()).toContain('hall_job_runs_total{job="dunning",outcome="failed"} 2');
  });

  test('stops only when the run under way has ended, and begins no other', async () => {
    const { job, gates } = gatedJob();
    const runner = createJobRunner({ jobs: [job], clock, logger });
    runner.start();
    await vi.advanceTimersByTimeAsync(1_000);
    let stopped = false;
    const stopping = runner.stop().then(() => {
      stopped = true;
    });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(stopped).toBe(false);
    gates[0]?.();
    await stopping;
    expect(gates).toHaveLength(1);
  });

  test('runAll begins a run after the call, even where an earlier one is under way', async () => {
    const { job, gates } = gatedJob();
    const runner = createJobRunner({ jobs: [job], clock, logger });
    const first = runner.runAll();
    const second = runner.runAll();
    gates[0]?.();
    await first;
    await vi.advanceTimersByTimeAsync(0);
    expect(gates).toHaveLength(2);
    gates[1]?.();
    await second;
  });
});
