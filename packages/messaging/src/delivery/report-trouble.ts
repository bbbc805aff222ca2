import type { Logger } from 'pino';
import type { Trouble } from './handling.ts';

/** What an adapter of the Messaging port writes to. */
export type MessagingLogger = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

/** Logs what did not go well: ids and codes alone, since data and an error's text stay out of the log. */
export function reportTrouble(
  logger: Pick<Logger, 'warn' | 'error'> | undefined,
  subscription: string,
  { message, error, reason }: Trouble,
): void {
  const about = { subscription, event: message?.event?.id, type: message?.event?.type, key: message?.key };
  if (reason !== undefined) logger?.error({ ...about, reason }, 'message set aside');
  else
    logger?.warn(
      { ...about, code: codeOf(error) },
      message ? 'message will be tried again' : 'event log unreadable',
    );
}

/** The code of an error, `internal` where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && error.code !== undefined
    ? String(error.code)
    : 'internal';
}
