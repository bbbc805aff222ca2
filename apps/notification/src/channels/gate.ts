import type { Clock } from '@walking-hall/service-kit';

/** Failures in a row after which a provider is left alone, and for how long. */
const failuresToShut = 3;
const shutMs = 30_000;
const minuteMs = 60_000;

/** One use of a provider. Exactly one of these is said in the end. */
export interface Entry {
  succeeded(): void;
  failed(): void;
  /** Nothing was sent. */
  unused(): void;
}

/**
 * Who may use a provider now: a circuit breaker with one probe at a time when it half opens, and a limit of uses a minute.
 * Known to this process alone; nothing is lost with it but the lesson.
 */
export interface Gate {
  /** Undefined where the provider is to be left alone now. */
  enter(): Entry | undefined;
  /** Whether `enter` would find it shut. */
  isShut(): boolean;
}

export function createGate(clock: Clock, perMinute: number | undefined): Gate {
  const bucket = createBucket(clock, perMinute);
  let failures = 0;
  let shutUntilMs: number | undefined;
  let probing = false;

  function isShut(): boolean {
    if (shutUntilMs !== undefined && (probing || clock.nowMs() < shutUntilMs)) return true;
    return bucket.isEmpty();
  }

  return {
    isShut,
    enter() {
      if (isShut()) return undefined;
      const isProbe = shutUntilMs !== undefined;
      probing = isProbe;
      bucket.take();
      return {
        succeeded() {
          failures = 0;
          shutUntilMs = undefined;
          probing = false;
        },
        failed() {
          failures += 1;
          if (isProbe) probing = false;
          if (isProbe || failures >= failuresToShut) shutUntilMs = clock.nowMs() + shutMs;
        },
        unused() {
          if (isProbe) probing = false;
          bucket.giveBack();
        },
      };
    },
  };
}

function createBucket(clock: Clock, perMinute = Number.POSITIVE_INFINITY) {
  let tokens = perMinute;
  let filledMs = clock.nowMs();

  function fill(): void {
    const nowMs = clock.nowMs();
    if (Number.isFinite(perMinute))
      tokens = Math.min(perMinute, tokens + ((nowMs - filledMs) * perMinute) / minuteMs);
    filledMs = nowMs;
  }

  return {
    isEmpty(): boolean {
      fill();
      return tokens < 1;
    },
    take(): void {
      tokens -= 1;
    },
    giveBack(): void {
      tokens += 1;
    },
  };
}
