import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export type Environment = Readonly<Record<string, string | undefined>>;

export const serviceNames = ['bundle-routing', 'intake', 'notification', 'reporting'];

export interface EnvironmentProblems {
  /** Variables that it misses, or whose values it refuses. */
  readonly wrong: readonly string[];
  /** Variables that it never reads: misspelt, or another service's. */
  readonly unread: readonly string[];
}

/**
 * What a service has against its environment. It gets a port besides that is none, so that it tells all problems and
 * ends, instead of starting.
 */
export async function problemsOf(service: string, environment: Environment): Promise<EnvironmentProblems> {
  const entry = fileURLToPath(new URL(`../../apps/${service}/dist/main.js`, import.meta.url));
  const child = spawn(process.execPath, [entry], {
    env: { NODE_ENV: 'production', ...environment, HALL_PORT: 'none' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const told = [...(await text(child.stderr)).matchAll(/^ {2}(\w+): /gm)].map(([, name = '']) => name);
  if (!told.includes('HALL_PORT')) throw new Error(`${service} did not read HALL_PORT`);
  const program = await readFile(entry, 'utf8');
  return {
    wrong: [...new Set(told)].filter((name) => name !== 'HALL_PORT'),
    unread: Object.keys(environment).filter((name) => name.startsWith('HALL_') && !program.includes(name)),
  };
}
