#!/usr/bin/env node
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { toInstant, toLocalDate } from '@walking-hall/working-calendar';
import { hallEntry } from './halls/hall-program.ts';
import { runProgram } from './program.ts';
import { createTerminal } from './terminal/terminal.ts';

const interrupted = new Promise<void>((resolve) => {
  // Once each: whoever asks twice is obeyed at once, by the platform.
  process.once('SIGINT', () => resolve());
  process.once('SIGTERM', () => resolve());
  // Whoever read along has gone (`| head`): nobody is left to tell, and no hall may be left behind.
  process.stdout.on('error', () => resolve());
});

process.exitCode = await runProgram(process.argv.slice(2), {
  terminal: createTerminal(process.stdout, process.stderr),
  env: process.env,
  folder: process.cwd(),
  today: () => toLocalDate(toInstant(Date.now())),
  elapsedMs: () => performance.now(),
  fetch,
  hallProgram: () => ({ node: process.execPath, entry: hallEntry(import.meta.url) }),
  bundlesFolder: fileURLToPath(new URL('./bundles/', import.meta.url)),
  storiesFolder: fileURLToPath(new URL('../../../stories/', import.meta.url)),
  interrupted,
});
