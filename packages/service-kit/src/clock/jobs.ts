import type { Logger } from 'pino';
import { Counter, type Registry } from 'prom-client';
import type { Clock } from './clock.ts';

/** Work that is due again and again: a sweep over clocks, a relay's safety net. Must bear being run twice. */
export interface Job {
  readonly name: string;
  /** Real time from the start of one run to the next, in milliseconds. */
  readonly everyMs: number;
  readonly run: (now: string) => Promise<void>;
}

export interface JobRunner {
  /** Runs each job every `everyMs`, first after one such span. Idempotent. */
  start(): void;
  /** Begins no more runs; resolves when those under way have ended. Idempotent. */
  stop(): Promise<void>;
  /** Runs every job once, beginning after this call; resolves when all have ended. For tests and moved clocks. */
  runAll(): Promise<void>;
}

export interface JobRunnerOptions {
  readonly jobs: readonly Job[];
  readonly clock: Clock;
  readonly logger: Logger;
  /** Where `hall_job_runs_total{job,outcome}` is counted. */
  readonly registry?: Registry;
}

/** A job never overlaps itself. One that throws is logged and counted, and stops neither its next run nor another job. */
export function createJobRunner({ jobs, clock, logger, registry }: JobRunnerOptions): JobRunner {
  const runs = new Counter({
    name: 'hall_job_runs_total',
    help: 'Runs of background jobs by outcome',
    labelNames: ['job', 'outcome'],
    registers: registry ? [registry] : [],
  });
  const underWay = new Map<Job, Promise<void>>();
  const timers: NodeJS.Timeout[] = [];

  async function runGuarded(job: Job): Promise<void> {
    try {
      await job.run(clock.now());
      runs.inc({ job: job.name, outcome: 'ok' });
    } catch (error) {
      runs.inc({ job: job.name, outcome: 'failed' });
      logger.error({ err: error, job: job.name }, 'job failed');
    } finally {
      underWay.delete(job);
    }
  }

  function begin(job: Job): Promise<void> {
    const run = runGuarded(job);
    underWay.set(job, run);
    return run;
  }

  /** A run that began before the call may have read what the caller has changed since, so it does not count. */
  async function runAfresh(job: Job): Promise<void> {
    for (let earlier = underWay.get(job); earlier; earlier = underWay.get(job)) await earlier;
    await begin(job);
  }

  return {
    start() {
      if (timers.length > 0) return;
      for (const job of jobs) {
        timers.push(setInterval(() => underWay.has(job) || begin(job), job.everyMs));
      }
    },
    async stop() {
      for (const timer of timers.splice(0)) clearInterval(timer);
      await Promise.all(underWay.values());
    },
    async runAll() {
      await Promise.all(jobs.map(runAfresh));
    },
  };
}
