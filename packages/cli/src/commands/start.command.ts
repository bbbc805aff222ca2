import { resolve } from 'node:path';
import { runHall } from '../halls/run-hall.ts';
import type { Surroundings } from '../surroundings.ts';
import { hallFailure } from './hall-failure.ts';

export interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly data: string;
}

/** Runs the hall on real time until it ends or somebody ends it. Its logs go to standard error as they are. */
export async function start(surroundings: Surroundings, { port, host, data }: StartOptions): Promise<number> {
  const { terminal, env, folder, interrupted } = surroundings;
  const dataFolder = resolve(folder, data);
  return hallFailure(terminal, async () => {
    const program = surroundings.hallProgram();
    const hall = await terminal.during('大厅正在启动 / the hall is starting', () =>
      runHall({ program, env, host, port, data: dataFolder, logs: 'shown', interrupted }),
    );
    terminal.say(
      `大厅已开门：${terminal.paint('bold', hall.url)}，数据存放在 ${dataFolder}。按 Ctrl-C 关门。`,
    );
    terminal.say(`The hall is open at ${hall.url}; its data lies in ${dataFolder}. Ctrl-C closes it.`);
    return hall.ended;
  });
}
