import process from 'node:process';
import { createLogger, parseConfig, runMain } from '@walking-hall/service-kit';
import { destination } from 'pino';
import { hallConfig } from './config.ts';
import { startHall } from './hall.ts';

await runMain(async () => {
  const config = parseConfig(hallConfig, process.env);
  const logger = createLogger({ name: 'hall', level: config.HALL_LOG, destination: destination(2) });
  const hall = await startHall(config, logger);
  // The one line on standard output: whoever started the hall waits for it.
  process.stdout.write(`${JSON.stringify({ ready: true, url: hall.url })}\n`);
  return hall;
}, process);
