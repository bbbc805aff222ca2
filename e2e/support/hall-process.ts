import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type HallClients, hallClients } from './hall-clients.ts';

/** A Wednesday morning, with the office open. */
export const storyStart = '2026-07-15T09:30:00.000+08:00';

const entry = fileURLToPath(new URL('../../apps/hall/dist/main.js', import.meta.url));

const running = new Set<ChildProcess>();

/** No hall outlives whoever gave up on it. */
export function killHalls(): void {
  for (const child of running) child.kill('SIGKILL');
}
process.once('exit', killHalls);

export interface HallOptions {
  readonly data: string;
  /** Over what every hall here gets; `undefined` takes a variable out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** No file of the process may grow beyond: writes then fail with EFBIG, as on a full disk. */
  readonly fileLimitKb?: number;
}

export interface HallEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Hall extends HallClients {
  readonly url: string;
  readonly ended: Promise<HallEnd>;
  /** What it has logged by now. */
  stderr(): string;
  /** Resolves when the process is gone. */
  signal(signal: NodeJS.Signals): Promise<HallEnd>;
  /** SIGTERM; resolves when the process is gone. Idempotent. */
  stop(): Promise<HallEnd>;
  /** SIGKILL, at once; resolves when the process is gone. */
  kill(): Promise<HallEnd>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Runs `apps/hall/dist/main.js` on a folder and waits until it is ready. @throws where it ends before that */
export async function startHall(options: HallOptions): Promise<Hall> {
  const run = runMain(options);
  const url = await Promise.race([run.ready, run.ended.then(() => undefined)]);
  if (url === undefined) throw new Error(`the hall did not start: ${JSON.stringify(await run.ended)}`);
  const end = (signal: NodeJS.Signals) => {
    run.child.kill(signal);
    return run.ended;
  };
  return {
    ...hallClients(url),
    url,
    ended: run.ended,
    stderr: run.stderr,
    signal: end,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    async [Symbol.asyncDispose]() {
      await end('SIGKILL');
    },
  };
}

/** Runs a hall that is expected not to start, to its end. */
export function runToEnd(options: HallOptions): Promise<HallEnd> {
  const { child, ready, ended } = runMain(options);
  // Were it to start after all, the end says so on standard output.
  void ready.then(() => child.kill('SIGKILL'));
  return ended;
}

/** A folder of its own, gone when the test is. */
export async function temporaryFolder(): Promise<{ path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), 'walking-hall-e2e-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

function runMain({ data, env = {}, fileLimitKb }: HallOptions) {
  const [program, ...args] = commandOf(fileLimitKb);
  const child = spawn(program, args, {
    env: {
      PATH: process.env.PATH,
      HALL_PORT: '0',
      HALL_DATA: data,
      HALL_CLOCK: storyStart,
      HALL_LOG: 'warn',
      HALL_RATE_LIMIT: '1000000',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  const output = gather(child);
  const ended = new Promise<HallEnd>((resolve) => {
    // Not `exit`: what it wrote last would be lost.
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code, signal, ...output });
    });
  });
  return { child, ended, ready: readyUrl(child, output), stderr: () => output.stderr };
}

function commandOf(fileLimitKb: number | undefined): [string, ...string[]] {
  if (fileLimitKb === undefined) return [process.execPath, entry];
  // POSIX counts the limit in blocks of 512 bytes.
  return ['/bin/sh', '-c', `ulimit -f ${fileLimitKb * 2} && exec "$0" "$1"`, process.execPath, entry];
}

function gather({ stdout, stderr }: ChildProcess): { stdout: string; stderr: string } {
  const output = { stdout: '', stderr: '' };
  stdout?.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  return output;
}

function readyUrl({ stdout }: ChildProcess, output: { readonly stdout: string }): Promise<string> {
  return new Promise((resolve) => {
    stdout?.on('data', () => {
      const url = /^\{"ready":true,"url":"([^"]+)"\}\n/.exec(output.stdout)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}
