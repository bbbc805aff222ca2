import { AppError, errorSentence } from '@walking-hall/app-error';
import { StartError } from './start-error.ts';

/** What a main starts, and how to end it. */
export interface RunningProgram {
  stop(): Promise<void>;
}

/** The part of `process` that a main's life needs. */
export interface MainProcess {
  on(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown;
  exit(code: number): void;
  readonly stderr: { write(text: string): unknown };
}

/**
 * Starts a program and runs it until SIGTERM or SIGINT, whichever comes first; then stops it and exits with 0. A signal
 * during the start is obeyed as soon as there is something to stop, or as soon as a start that waits gives up. A failure to start or to stop is written to
 * standard error, in Chinese and English where it is one of ours, and exits with 1.
 */
export async function runMain(
  /** `stopping` is aborted by the signal. */
  start: (stopping: AbortSignal) => Promise<RunningProgram>,
  process: MainProcess,
): Promise<void> {
  const controller = new AbortController();
  const signal = new Promise<void>((resolve) => {
    controller.signal.addEventListener('abort', () => resolve());
    // Heard to the end: a signal that comes twice must not cut off the stop that the first one began.
    process.on('SIGTERM', () => controller.abort());
    process.on('SIGINT', () => controller.abort());
  });
  try {
    const program = await start(controller.signal).catch((error) => {
      if (controller.signal.aborted && hasGivenUp(error)) return notStarted;
      throw error;
    });
    await signal;
    await program.stop();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${describeFailure(error)}\n`);
    process.exit(1);
  }
}

/** Whoever waits for engines stops waiting when told to. */
function hasGivenUp(error: unknown): boolean {
  if (error instanceof AppError) return error.code === 'storage_unavailable';
  return error instanceof Error && error.name === 'AbortError';
}

/** There is nothing to stop where a start gave up because it was told to. */
const notStarted: RunningProgram = { stop: async () => {} };

function describeFailure(error: unknown): string {
  if (error instanceof StartError) return error.message;
  if (error instanceof AppError) return describeAppError(error);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function describeAppError({ code, params, issues, privateDetail }: AppError): string {
  const places = issues.map(
    ({ path, code: rule, params: ruleParams = {} }) =>
      `  ${path}: ${errorSentence(rule, ruleParams, 'zh')} ${errorSentence(rule, ruleParams, 'en')}`,
  );
  const detail = privateDetail === undefined ? [] : [privateDetail];
  return [errorSentence(code, params, 'zh'), errorSentence(code, params, 'en'), ...places, ...detail].join(
    '\n',
  );
}
