import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '@walking-hall/test-engines/free-port';

/** One instance of a service, in a process of its own. */
export interface ServiceProcess {
  readonly url: string;
  /** What it has logged by now. */
  log(): string;
  isRunning(): boolean;
  isPaused(): boolean;
  /** Stops it in the middle of whatever it does; resolves when it goes on. */
  pause(ms: number): Promise<void>;
  /** Resolves when the process is gone. */
  end(signal: NodeJS.Signals): Promise<void>;
}

const running = new Set<ChildProcess>();

/** No service outlives whoever gave up on it. */
export function killServices(): void {
  for (const child of running) child.kill('SIGKILL');
}
process.once('exit', killServices);

/** Runs `apps/{service}/dist/main.js` on a free port; it may not be ready yet. */
export async function startService(
  service: string,
  env: Readonly<Record<string, string>>,
): Promise<ServiceProcess> {
  const entry = fileURLToPath(new URL(`../../apps/${service}/dist/main.js`, import.meta.url));
  const port = await freePort();
  const child = spawn(process.execPath, [entry], {
    env: { PATH: process.env.PATH, HALL_PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let logged = '';
  let isPaused = false;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      logged += text;
    });
  const gone = once(child, 'close').then(() => void running.delete(child));
  return {
    url: `http://127.0.0.1:${port}`,
    log: () => logged,
    isRunning: () => running.has(child),
    isPaused: () => isPaused,
    async pause(ms) {
      isPaused = true;
      child.kill('SIGSTOP');
      await sleep(ms);
      child.kill('SIGCONT');
      isPaused = false;
    },
    async end(signal) {
      child.kill(signal);
      await gone;
    },
  };
}
