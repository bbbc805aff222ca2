/** An engine that answers. It is the tests' own, unless its address was given. */
export interface RunningEngine {
  readonly status: 'running';
  /** The way in which it was found, in a few words. */
  readonly how: string;
  /** Brokers, comma separated, or the URL of a database; the same for the engine's whole life. */
  readonly address: string;
  /** Whether it was started for the tests, which may kill it then. */
  readonly isOurs: boolean;
  /** SIGKILL; resolves when the process is gone. What it acknowledged is kept. @throws for an engine that was given */
  kill(): Promise<void>;
  /** Runs it again after `kill`, on the same port and data; resolves when it answers. @throws for an engine that was given */
  start(): Promise<void>;
  /** Ends it and removes its data; an engine that was given is left alone. Idempotent. */
  stop(): Promise<void>;
}

export interface SkippedEngine {
  readonly status: 'skipped';
  /** Why no way was open, way by way. */
  readonly reason: string;
}

export type Engine = RunningEngine | SkippedEngine;

export interface Engines {
  readonly kafka: Engine;
  readonly mongo: Engine;
  /** Stops both. Idempotent. */
  stop(): Promise<void>;
}

/** One way to an engine. @throws Error saying why it is not open here */
export type Way = () => Promise<RunningEngine>;
