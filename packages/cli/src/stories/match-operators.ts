import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Miss } from './miss.ts';

/**
 * What can be said of a value beside the value itself.
 * `$exactly`: this list, in this order, and nothing else. `$length`: so many elements or characters. `$count`: so many elements that
 * match. `$gte`, `$lte`: at least, at most (texts compare as texts, so dates do). `$matches`: a regular expression. `$absent`:
 * there is nothing.
 */
export const operators = z.strictObject({
  $exactly: z.array(z.unknown()).optional(),
  $length: z.int().min(0).optional(),
  $count: z.strictObject({ of: z.unknown(), is: z.int().min(0) }).optional(),
  $gte: z.union([z.number(), z.string()]).optional(),
  $lte: z.union([z.number(), z.string()]).optional(),
  $matches: z.string().refine(isRegularExpression, 'not a regular expression').optional(),
  $absent: z.literal(true).optional(),
});
export type Operators = z.infer<typeof operators>;

type Match = (expected: unknown, actual: unknown, path: string) => Miss[];

/** The operators that stand at a place of an expectation; undefined where a plain value does. */
export function operatorsIn(expected: unknown): Operators | undefined {
  return looksLikeOperators(expected) ? operators.parse(expected) : undefined;
}

/** True where some key says that operators are meant, rightly or not. */
export function looksLikeOperators(expected: unknown): boolean {
  const isObject = typeof expected === 'object' && expected !== null && !Array.isArray(expected);
  return isObject && Object.keys(expected).some((key) => key.startsWith('$'));
}

export function matchOperators(wanted: Operators, actual: unknown, path: string, match: Match): Miss[] {
  const { $exactly, $length, $count, $gte, $lte, $matches, $absent } = wanted;
  const miss = (expected: unknown): Miss[] => [
    { path, expected, ...(actual === undefined ? {} : { actual }) },
  ];
  return [
    ...($absent && actual !== undefined ? miss({ $absent }) : []),
    ...($exactly === undefined ? [] : matchExactly($exactly, actual, path, match)),
    ...($length === undefined || lengthOf(actual) === $length ? [] : miss({ $length })),
    ...($count === undefined || countOf($count.of, actual, match) === $count.is ? [] : miss({ $count })),
    ...($gte === undefined || compare(actual, $gte) >= 0 ? [] : miss({ $gte })),
    ...($lte === undefined || compare(actual, $lte) <= 0 ? [] : miss({ $lte })),
    ...($matches === undefined || (typeof actual === 'string' && new RegExp($matches, 'u').test(actual))
      ? []
      : miss({ $matches })),
  ];
}

function matchExactly(expected: readonly unknown[], actual: unknown, path: string, match: Match): Miss[] {
  if (!Array.isArray(actual) || actual.length !== expected.length) {
    return [{ path, expected: { $exactly: expected }, ...(actual === undefined ? {} : { actual }) }];
  }
  return expected.flatMap((one, index) => match(one, actual[index], `${path}[${index}]`));
}

function lengthOf(actual: unknown): number | undefined {
  return typeof actual === 'string' || Array.isArray(actual) ? actual.length : undefined;
}

function countOf(of: unknown, actual: unknown, match: Match): number | undefined {
  return Array.isArray(actual) ? actual.filter((one) => match(of, one, '').length === 0).length : undefined;
}

/** NaN, which fits neither `$gte` nor `$lte`, where the two can not be compared. */
function compare(actual: unknown, bound: number | string): number {
  if (typeof actual !== typeof bound) return Number.NaN;
  if (isDeepStrictEqual(actual, bound)) return 0;
  return (actual as number | string) < bound ? -1 : 1;
}

function isRegularExpression(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
