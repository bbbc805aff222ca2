import { type DestinationStream, destination, type LogFn, type Logger, pino } from 'pino';
import { errorRecord } from './error-record.ts';
import { prettyLines } from './pretty-lines.ts';
import { redact } from './redact.ts';

export type { Logger } from 'pino';

export interface LoggerOptions {
  /** Service or process: `intake`. */
  readonly name: string;
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Lines for a person's terminal in place of JSON. */
  readonly pretty?: boolean;
  /** Standard output where absent. */
  readonly destination?: DestinationStream;
}

/** Logs JSON lines, with secrets and personal data blanked by `redact`, and errors written by `errorRecord`. */
export function createLogger({ name, level, pretty = false, ...options }: LoggerOptions): Logger {
  const output = options.destination ?? destination(1);
  return pino(
    {
      name,
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: errorRecord },
      hooks: { logMethod: nameErrors },
      formatters: { log: redact },
    },
    pretty ? prettyLines(output) : output,
  );
}

/** A line without a message of its own would take the error's, which may quote what a person typed. */
function nameErrors(this: Logger, args: Parameters<LogFn>, write: LogFn): void {
  const [subject, message] = args;
  if (message === undefined && hasError(subject)) write.call(this, subject, 'error');
  else write.apply(this, args);
}

function hasError(subject: unknown): boolean {
  return subject instanceof Error || (typeof subject === 'object' && subject !== null && 'err' in subject);
}
