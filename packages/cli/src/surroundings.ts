import type { Terminal } from './terminal/terminal.ts';

/** What commands need of the process and the machine; `main.ts` gives the real ones, tests their own. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working folder, for paths that people type. */
  readonly folder: string;
  /** Today's date in China. */
  today(): string;
  /** Milliseconds that run forward, for durations. */
  elapsedMs(): number;
  readonly fetch: typeof globalThis.fetch;
  /** How a hall is run. Asked only by commands that run one: @throws Error where it is not installed */
  hallProgram(): { readonly node: string; readonly entry: string };
  /** Where the bundles that ship with the hall lie, as `{id}.json`. */
  readonly bundlesFolder: string;
  /** Where the stories that ship with the hall lie. */
  readonly storiesFolder: string;
  /** Resolves when somebody asks the process to end (Ctrl-C, SIGTERM). */
  readonly interrupted: Promise<void>;
}
