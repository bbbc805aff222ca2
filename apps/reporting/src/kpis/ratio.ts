/** A fraction, kept whole until it is shown or judged, so that no binary fraction tips it. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** A ratio times a factor, rounded half away from zero to some decimals; undefined without a basis. */
export function rounded(
  { numerator, denominator }: Ratio,
  factor: number,
  decimals: number,
): number | undefined {
  if (denominator === 0) return undefined;
  const scale = 10n ** BigInt(decimals);
  const [n, d] = [BigInt(numerator) * BigInt(factor) * scale, BigInt(denominator)];
  const negative = n < 0n !== d < 0n;
  const [size, of] = [n < 0n ? -n : n, d < 0n ? -d : d];
  const units = (2n * size + of) / (2n * of);
  return Number(negative ? -units : units) / Number(scale) || 0;
}

/** Whether a ratio times a factor lies below, at or above a number that has at most four decimals. */
export function compared({ numerator, denominator }: Ratio, factor: number, value: number): -1 | 0 | 1 {
  const scale = 10_000;
  const left = BigInt(numerator) * BigInt(factor) * BigInt(scale);
  const right = BigInt(Math.round(value * scale)) * BigInt(denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}
