import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);
const manifest = require.resolve('@walking-hall/test-engines/package.json');

/** Where this package lies: its other files are there, also for a program that has this one bundled in. */
export const packageFolder = dirname(manifest);

/** Loads what this package depends on at run time; a bundler does not follow, which native parts would not survive. */
export const requireHere = createRequire(manifest);
