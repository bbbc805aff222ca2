import type { Logger } from '../process/logger.ts';

/** Looks again and again whether the engines answer. */
export interface EngineWatch {
  /** Names of those that did not, when last looked. */
  away(): readonly string[];
  stop(): void;
}

/** An engine is away from its first check that fails on, and back with the first that succeeds: both are logged once. */
export function watchEngines(
  checks: Readonly<Record<string, () => Promise<void>>>,
  { everyMs, logger }: { readonly everyMs: number; readonly logger: Pick<Logger, 'warn' | 'info'> },
): EngineWatch {
  const away = new Set<string>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  async function look([engine, check]: readonly [string, () => Promise<void>]): Promise<void> {
    try {
      await check();
      if (away.delete(engine)) logger.info({ engine }, 'the engine is back');
    } catch (error) {
      if (stopped || away.has(engine)) return;
      away.add(engine);
      logger.warn({ engine, err: error }, 'the engine is away: writes are refused until it is back');
    }
  }

  async function lookAtAll(): Promise<void> {
    await Promise.all(Object.entries(checks).map(look));
    if (!stopped) timer = setTimeout(lookAtAll, everyMs).unref();
  }

  void lookAtAll();
  return {
    away: () => [...away],
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
