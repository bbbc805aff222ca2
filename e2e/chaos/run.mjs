import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import process from 'node:process';
import { parseArgs } from 'node:util';

// `pnpm chaos --minutes 10 --seed 42`: the faults and the audit are in chaos.ts, which vitest runs for its own transforms and reports.
const { minutes, seed } = readOptions();
const env = { ...process.env, HALL_CHAOS_MINUTES: minutes, HALL_CHAOS_SEED: seed };
const run = spawn('vitest', ['run', '--config', 'vitest.chaos.config.ts'], { env, stdio: 'inherit' });
run.once('exit', (code) => process.exit(code ?? 1));

function readOptions() {
  const options = {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(randomInt(1_000_000)) },
  };
  try {
    const { values } = parseArgs({ options });
    if (!/^[1-9]\d{0,2}$/.test(values.minutes))
      throw new Error(`--minutes takes a whole number from 1 to 999, not "${values.minutes}".`);
    if (!/^\d{1,6}$/.test(values.seed))
      throw new Error(`--seed takes a whole number from 0 to 999999, not "${values.seed}".`);
    return values;
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}
