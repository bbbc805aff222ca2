const chinaOffsetMs = 8 * 60 * 60 * 1000;

/**
 * The instant in the hall's one way of writing it: `2026-07-17T15:30:00.000+08:00`. All of China keeps one offset all
 * year, so that these strings sort by time and their first ten characters are the local date.
 */
export function instantOf(epochMs: number): string {
  return new Date(epochMs + chinaOffsetMs).toISOString().replace('Z', '+08:00');
}

/**
 * Milliseconds since 1970 of an ISO 8601 instant with any offset.
 *
 * @throws RangeError where the text is no instant; one without an offset would mean another time on another machine.
 */
export function epochMsOf(instant: string): number {
  const epochMs = /(Z|[+-]\d{2}:\d{2})$/.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(epochMs)) throw new RangeError(`Not an instant with an offset: ${instant}`);
  return epochMs;
}
