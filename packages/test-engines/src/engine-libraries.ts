import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { packageFolder } from './package-folder.ts';

const pom = join(packageFolder, 'pom.xml');
const cache = join(packageFolder, '../../node_modules/.cache/walking-hall-engines');
const limitMs = 10 * 60_000;

let found: Promise<string> | undefined;

/** The folder of the JVM engines' libraries, fetched with Maven once for each state of `pom.xml`. @throws where Maven is not here or fails */
export function engineLibraries(): Promise<string> {
  found ??= findLibraries();
  return found;
}

async function findLibraries(): Promise<string> {
  const state = createHash('sha256')
    .update(await readFile(pom))
    .digest('hex')
    .slice(0, 16);
  const folder = join(cache, state);
  if (!existsSync(folder)) await fetchLibraries(folder);
  return folder;
}

/** The folder appears when it is whole, whoever else is at it. */
async function fetchLibraries(folder: string): Promise<void> {
  process.stderr.write(
    'Test engines: fetching Apache Kafka and a MongoDB server with Maven, once (about 50 MB)\n',
  );
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(`${folder}.`);
  try {
    await runMaven(partial);
    await rename(partial, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function runMaven(outputFolder: string): Promise<void> {
  const goal = [
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${outputFolder}`,
  ];
  try {
    await promisify(execFile)('mvn', ['-q', '--batch-mode', '-f', pom, ...goal], { timeout: limitMs });
  } catch (error) {
    throw new Error(`Maven did not fetch the libraries (${firstLine(error)})`, { cause: error });
  }
}

function firstLine(error: unknown): string {
  const { message, stdout } = error as Error & { stdout?: string };
  return (stdout || message).split('\n', 1)[0] ?? '';
}
