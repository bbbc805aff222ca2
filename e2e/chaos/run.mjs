import { spawn } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';

// `pnpm chaos --minutes 10`: the faults and the audit are in chaos.ts, which vitest runs for its own transforms and reports.
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' } } });
if (!/^\d{1,3}$/.test(values.minutes) || values.minutes === '0') {
  console.error(`--minutes takes a whole number from 1 to 999, not "${values.minutes}".`);
  process.exit(2);
}
const env = { ...process.env, HALL_CHAOS_MINUTES: values.minutes };
const run = spawn('vitest', ['run', '--config', 'vitest.chaos.config.ts'], { env, stdio: 'inherit' });
run.once('exit', (code) => process.exit(code ?? 1));
