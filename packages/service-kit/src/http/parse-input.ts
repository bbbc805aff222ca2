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
  const result = tryParse(schema, value, root);
  if (!result.ok) throw requestInvalid(result.issues);
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
  const result = tryParse(schema, value, root);
  if (result.ok) return result.data;
  // Not by spreading: a megabyte of wrong elements is more arguments than a call can have.
  for (const issue of result.issues) issues.push(issue);
  // Never seen: the caller throws where there are issues.
  return undefined as T;
}

type Parsed<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly issues: readonly ErrorIssue[] };

function tryParse<T>(schema: z.ZodType<T>, value: unknown, root: string): Parsed<T> {
  try {
    const result = schema.safeParse(value);
    return result.success
      ? { ok: true, data: result.data }
      : { ok: false, issues: issuesOf(result.error, value, root) };
  } catch (error) {
    // zod passes issues on by spreading, which some hundred thousand of them overflow: wrong input, no fault of ours.
    if (error instanceof RangeError) return { ok: false, issues: [{ path: root, code: 'field_format' }] };
    throw error;
  }
}
