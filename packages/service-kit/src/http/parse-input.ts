import type { ErrorIssue } from '@walking-hall/app-error';
import type { Operation } from '@walking-hall/contracts';
import type { z } from 'zod';
import { issuesOf, requestInvalid } from '../problem/zod-issues.ts';

/** What a request says, before its schemas have seen it. */
export interface RawInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** @throws AppError `request_invalid` with the wrong places of params, query and body together. */
export function parseInput<P, Q, B>(
  operation: Operation<P, Q, B>,
  input: RawInput,
): { params: P; query: Q; body: B } {
  const issues: ErrorIssue[] = [];
  const parsed = {
    params: parsePart(operation.params, input.params, 'path', issues),
    query: parsePart(operation.query, input.query, 'query', issues),
    body: parsePart(operation.body, input.body, 'body', issues),
  };
  if (issues.length > 0) throw requestInvalid(issues);
  return parsed;
}

/**
 * Parses what only a handler knows the schema of, such as a bundle's own form.
 *
 * @throws AppError `request_invalid` with paths below `root`, which is where the value stands: `body.form`.
 */
export function parseValue<T>(schema: z.ZodType<T>, value: unknown, root: string): T {
  const result = schema.safeParse(value);
  if (!result.success) throw requestInvalid(issuesOf(result.error, value, root));
  return result.data;
}

function parsePart<T>(
  schema: z.ZodType<T> | undefined,
  value: unknown,
  root: string,
  issues: ErrorIssue[],
): T {
  // Without a schema the operation's type has no such part, and `T` is unknown.
  if (!schema) return undefined as T;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  issues.push(...issuesOf(result.error, value, root));
  return undefined as T;
}
