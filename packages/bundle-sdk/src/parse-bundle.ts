import type { z } from 'zod';
import { type BundleProblem, problem } from './proof/problem.ts';
import { proveBundle } from './proof/prove-bundle.ts';
import { type Bundle, bundle, draftBundle } from './schema/bundle.ts';

export type ParsedBundle =
  | { readonly ok: true; readonly bundle: Bundle }
  | { readonly ok: false; readonly problems: readonly BundleProblem[] };

/**
 * Parses and proves. Every problem is reported at once, each with its path; where the shape itself is wrong, the proof
 * of what the parts mean to each other has to wait for it.
 */
export function parseBundle(input: unknown): ParsedBundle {
  const draft = draftBundle.safeParse(input);
  if (!draft.success)
    return { ok: false, problems: draft.error.issues.flatMap((issue) => shapeProblems(issue, input)) };
  const problems = proveBundle(draft.data);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, bundle: bundle.parse(draft.data) };
}

function shapeProblems(issue: z.core.$ZodIssue, input: unknown): BundleProblem[] {
  const at = readablePath(issue.path, input);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problem(at ? `${at}.${key}` : key, 'shape', `没有“${key}”这一项。`, `There is no "${key}" here.`),
    );
  }
  return [problem(at, 'shape', `结构不对：${issue.message}`, `Wrong shape: ${issue.message}`)];
}

/** `items[3].basis` reads `items[T1-01].basis` where the element says its id. */
function readablePath(path: readonly PropertyKey[], input: unknown): string {
  let value = input;
  let readable = '';
  for (const step of path) {
    value =
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined;
    if (typeof step !== 'number') readable += readable === '' ? String(step) : `.${String(step)}`;
    else readable += `[${idOf(value) ?? step}]`;
  }
  return readable;
}

function idOf(value: unknown): string | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' ? id : undefined;
}
