import { styleText } from 'node:util';

/** One of the two ways out of the process. */
export interface Output {
  write(text: string): unknown;
  /** True where a person reads along, so that colour and moving progress are welcome. */
  readonly isTTY?: boolean;
}

export type Style = 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan';

/** What commands say things with. */
export interface Terminal {
  /** A line of the answer, on standard output. */
  say(line?: string): void;
  /** A line about the answer (what went wrong), on standard error. */
  warn(line: string): void;
  /** Colours text for standard output; gives it back as it is where nobody would see the colour. */
  paint(style: Style, text: string): string;
  /** Runs something that may take a while. Whoever waits over a second is told what for. */
  during<T>(what: string, work: () => Promise<T>): Promise<T>;
}

const patienceMs = 1000;

export function createTerminal(stdout: Output, stderr: Output): Terminal {
  return {
    say: (line = '') => void stdout.write(`${line}\n`),
    warn: (line) => void stderr.write(`${line}\n`),
    // The stream was looked at already; styleText would look at the process's own.
    paint: (style, text) => (stdout.isTTY ? styleText(style, text, { validateStream: false }) : text),
    async during(what, work) {
      let seconds = 0;
      const timer = setInterval(() => {
        seconds += 1;
        if (stderr.isTTY) stderr.write(`\r  … ${what} (${seconds} s)`);
        else if (seconds === 1) stderr.write(`  … ${what}\n`);
      }, patienceMs);
      try {
        return await work();
      } finally {
        clearInterval(timer);
        if (seconds > 0 && stderr.isTTY) stderr.write('\r\u001b[K');
      }
    },
  };
}
