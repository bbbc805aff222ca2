import { AppError } from '@walking-hall/app-error';
import type { Logger } from 'pino';
import type { MessageHandler } from '../messaging.ts';

/**
 * Logs each message that a handler was given: ids, type, duration and outcome. Never data, and of an unexpected error
 * the place but not the message, which may quote data. Throws on what the handler throws.
 */
export function logged(
  logger: Pick<Logger, 'info' | 'warn'>,
  subscription: string,
  handler: MessageHandler,
): MessageHandler {
  return async (message) => {
    const { id, type } = message.event;
    const about = { subscription, event: id, type, key: message.key, source: message.source };
    const startedAt = performance.now();
    try {
      await handler(message);
      logger.info({ ...about, durationMs: since(startedAt) }, 'message handled');
    } catch (error) {
      logger.warn({ ...about, durationMs: since(startedAt), ...traceOf(error) }, 'message failed');
      throw error;
    }
  };
}

function since(startedAt: number): number {
  return Math.round(performance.now() - startedAt);
}

function traceOf(error: unknown): { readonly code: string; readonly at?: string } {
  if (error instanceof AppError) return { code: error.code };
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  return { code: 'internal', at: frames.join('\n') };
}
