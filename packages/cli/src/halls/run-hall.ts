import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';

export interface HallOptions {
  /** What runs it: the path of Node, and the hall's own main file. */
  readonly program: { readonly node: string; readonly entry: string };
  /** Environment of this process: the hall gets it too, with what follows over it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly host?: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly data: string;
  /** Starts with a virtual clock that stands here; on real time where absent. */
  readonly clock?: string;
  readonly logLevel?: string;
  /** `shown`: they go on to our standard error; `kept`: they come with the error where the hall does not start. */
  readonly logs: 'shown' | 'kept';
  /** When it resolves, the hall is asked to end, wherever it stands. */
  readonly interrupted: Promise<void>;
}

export interface HallProcess {
  readonly url: string;
  /** The exit code, 1 where a signal ended it: whatever the reason. */
  readonly ended: Promise<number>;
  /** Asks it to end and waits until it has. Idempotent. */
  stop(): Promise<void>;
}

/** The hall ended before it was ready, or could not be run at all. */
export class HallDidNotStart extends Error {
  override readonly name = 'HallDidNotStart';
  /** The last of what it had to say; empty where that was shown already. */
  readonly logs: string;
  constructor(logs: string) {
    super('the hall did not start');
    this.logs = logs;
  }
}

const readyLine = z.object({ ready: z.literal(true), url: z.string() });
const keptLines = 20;
/** After that, a hall that was asked to end is ended. */
const stopPatienceMs = 15_000;

/**
 * Runs a hall as a process of its own, and waits until it is ready.
 * @throws HallDidNotStart
 */
export async function runHall(options: HallOptions): Promise<HallProcess> {
  const { program, logs, interrupted } = options;
  const child = spawn(program.node, [program.entry], {
    env: environmentOf(options),
    stdio: ['ignore', 'pipe', logs === 'shown' ? 'inherit' : 'pipe'],
  });
  const lastLogs = keepLast(child);
  const ended = endOf(child);
  // Not SIGINT: a terminal sends that to the whole group by itself, and the hall obeys each signal once.
  void interrupted.then(() => child.kill('SIGTERM'));
  const url = await Promise.race([readyUrl(child), ended.then(() => undefined)]);
  if (url === undefined) throw new HallDidNotStart(lastLogs());
  let stopping: Promise<void> | undefined;
  async function stop(): Promise<void> {
    child.kill('SIGTERM');
    const patience = setTimeout(() => child.kill('SIGKILL'), stopPatienceMs);
    await ended;
    clearTimeout(patience);
  }
  return {
    url,
    ended,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

function environmentOf({ env, host, port, data, clock, logLevel }: HallOptions): NodeJS.ProcessEnv {
  const { HALL_CLOCK: _, ...inherited } = env;
  return {
    ...inherited,
    HALL_PORT: String(port),
    HALL_DATA: data,
    ...(host === undefined ? {} : { HALL_HOST: host }),
    ...(clock === undefined ? {} : { HALL_CLOCK: clock }),
    ...(logLevel === undefined ? {} : { HALL_LOG: logLevel }),
  };
}

/** Never resolves where no such line comes; the process's end then decides. */
function readyUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    if (!child.stdout) return;
    createInterface({ input: child.stdout }).on('line', (line) => {
      const ready = readyLine.safeParse(parseJson(line));
      if (ready.success) resolve(ready.data.url);
    });
  });
}

function endOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    // Not `exit`: what it wrote last would be lost.
    child.once('close', (code) => resolve(code ?? 1));
  });
}

function keepLast(child: ChildProcess): () => string {
  const lines: string[] = [];
  if (child.stderr) {
    createInterface({ input: child.stderr }).on('line', (line) => {
      lines.push(line);
      if (lines.length > keptLines) lines.shift();
    });
  }
  return () => lines.join('\n');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
