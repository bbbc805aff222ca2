import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const manifest = z.object({ main: z.string().default('dist/main.js') });

/**
 * The main file of the hall that this command was installed with: it is run, never imported, so that its engines are not loaded
 * for a date.
 * @param from the module from which it is looked for
 * @throws Error where it is not installed
 */
export function hallEntry(from: string): string {
  const require = createRequire(from);
  const path = require.resolve('@walking-hall/hall/package.json');
  return join(dirname(path), manifest.parse(require(path)).main);
}
