import { HallDidNotStart } from '../halls/run-hall.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Runs something that needs a hall; says why where there is none, and answers with 1. */
export async function hallFailure(terminal: Terminal, work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof HallDidNotStart) {
      terminal.warn('大厅未能启动。');
      terminal.warn('The hall did not start.');
      if (error.logs !== '') terminal.warn(error.logs);
      return 1;
    }
    if (isNotInstalled(error)) {
      terminal.warn('没有找到大厅程序（@walking-hall/hall），请先安装并构建。');
      terminal.warn('The hall itself (@walking-hall/hall) is not installed. Install and build it first.');
      return 1;
    }
    throw error;
  }
}

function isNotInstalled(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
}
