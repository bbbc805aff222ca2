import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from './package-folder.ts';

const source = join(packageFolder, 'java/LocalEngine.java');
/** Small, and soon awake: the second compiler costs more at the start than it brings to tests. */
const options = [
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
];

export interface Jvm {
  /** Never resolves; rejects with the end of its log when the process ends. */
  readonly failed: Promise<never>;
  /** SIGKILL; resolves when the process is gone. Idempotent. */
  kill(): Promise<void>;
}

/** LocalEngine, told `command`, in a process that ends with this one: its standard input is a pipe that we hold. */
export function runJvm(libraries: string, command: readonly string[], logFile: string): Jvm {
  const log = openSync(logFile, 'a');
  const child = spawn('java', javaArguments(libraries, command), { stdio: ['pipe', log, log] });
  closeSync(log);
  const ended = endOf(child);
  const failed = ended.then(async (cause) => {
    throw new Error(cause ?? lastStatement(await readFile(logFile, 'utf8')));
  });
  failed.catch(() => {});
  return {
    failed,
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** LocalEngine, told `command`, as arguments of `java`. */
export function javaArguments(libraries: string, command: readonly string[]): string[] {
  return [...options, '-cp', join(libraries, '*'), source, ...command];
}

/** Resolves when the process is gone, or with the cause why there never was one. */
function endOf(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve(undefined));
    child.once('error', (error) => resolve(error.message));
  });
}

/** Not the stack under it. */
function lastStatement(log: string): string {
  const statements = log.split('\n').filter((line) => /^\S/.test(line));
  return statements.at(-1) ?? 'it ended without a word';
}
