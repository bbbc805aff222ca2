import type { Surroundings } from './surroundings.ts';
import { createTerminal } from './terminal/terminal.ts';

/**
 * Surroundings without a machine behind them, and what was said in them.
 * @param interruptOn words upon which somebody presses Ctrl-C
 */
export function fakeSurroundings(over: Partial<Surroundings> = {}, interruptOn?: string) {
  const said: string[] = [];
  const warned: string[] = [];
  let interrupt = () => {};
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const lines = (into: string[]) => ({
    write(text: string) {
      into.push(...text.replace(/\n$/, '').split('\n'));
      if (interruptOn !== undefined && text.includes(interruptOn)) interrupt();
    },
  });
  let ms = 0;
  const surroundings: Surroundings = {
    terminal: createTerminal(lines(said), lines(warned)),
    env: process.env,
    folder: '/nowhere',
    today: () => '2026-07-17',
    elapsedMs: () => ms++,
    fetch,
    hallProgram: () => {
      throw new Error('this test runs no hall');
    },
    bundlesFolder: '/nowhere',
    storiesFolder: '/nowhere',
    interrupted,
    ...over,
  };
  return { surroundings, said, warned };
}
