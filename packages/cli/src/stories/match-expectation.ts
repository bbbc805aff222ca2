import { isDeepStrictEqual } from 'node:util';
import { matchOperators, operatorsIn } from './match-operators.ts';
import type { Miss } from './miss.ts';

/**
 * How an answer differs from what is expected of it; empty where it does not. An object may have more than is expected, a list
 * too, in any order; operators (`$length`, `$gte`, …) say more.
 */
export function matchExpectation(expected: unknown, actual: unknown, path: string): Miss[] {
  const operators = operatorsIn(expected);
  if (operators) return matchOperators(operators, actual, path, matchExpectation);
  if (Array.isArray(expected)) return matchList(expected, actual, path);
  if (isObject(expected)) return matchObject(expected, actual, path);
  return isDeepStrictEqual(expected, actual) || isSameInstant(expected, actual)
    ? []
    : [missed(path, expected, actual)];
}

const instantText = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?([+-]\d{2}:\d{2}|Z)$/;

/** A moment is the same however it is written: with milliseconds or without, in whatever time zone. */
function isSameInstant(expected: unknown, actual: unknown): boolean {
  const areInstants = [expected, actual].every((one) => typeof one === 'string' && instantText.test(one));
  return areInstants && Date.parse(String(expected)) === Date.parse(String(actual));
}

function matchObject(expected: Readonly<Record<string, unknown>>, actual: unknown, path: string): Miss[] {
  if (!isObject(actual)) return [missed(path, expected, actual)];
  return Object.entries(expected).flatMap(([key, value]) =>
    matchExpectation(value, Object.hasOwn(actual, key) ? actual[key] : undefined, below(path, key)),
  );
}

function matchList(expected: readonly unknown[], actual: unknown, path: string): Miss[] {
  if (!Array.isArray(actual)) return [missed(path, expected, actual)];
  return expected.flatMap((one) => closest(one, actual, path));
}

/** Nothing where some element fits; otherwise how the one that fits best does not. */
function closest(expected: unknown, actual: readonly unknown[], path: string): Miss[] {
  let best: Miss[] | undefined;
  for (const [index, element] of actual.entries()) {
    const misses = matchExpectation(expected, element, `${path}[${index}]`);
    if (misses.length === 0) return [];
    if (best === undefined || misses.length < best.length) best = misses;
  }
  // Where not even half of what is asked for fits, no element is the one that was meant.
  const asked = isObject(expected) ? Object.keys(expected).length : 1;
  return best !== undefined && best.length <= asked / 2 ? best : [missed(path, expected, actual)];
}

/** Keys that are no plain words are written as `["tea.label_qty"]`. */
function below(path: string, key: string): string {
  return /^[\w$-]+$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

function missed(path: string, expected: unknown, actual: unknown): Miss {
  return { path, expected, ...(actual === undefined ? {} : { actual }) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
