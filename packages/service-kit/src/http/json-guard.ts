import { AppError } from '@walking-hall/app-error';

export const maxJsonDepth = 32;

/** Names through which a careless merge of objects would reach the prototype of them all. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Admits parsed JSON of at most 32 levels, none of whose objects has a key of a prototype.
 *
 * `JSON.parse` keeps `__proto__` as a key of the object's own, where this walk sees it. The walk holds its own stack,
 * so that no depth of nesting can overflow the call stack.
 *
 * @throws AppError `json_too_deep`, `json_forbidden_key`
 */
export function guardJson(root: unknown): void {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: root, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > maxJsonDepth) throw new AppError('json_too_deep', { max: maxJsonDepth });
    for (const [key, inner] of Object.entries(value)) {
      if (forbiddenKeys.has(key)) throw new AppError('json_forbidden_key', { key });
      if (typeof inner === 'object' && inner !== null) open.push({ value: inner, depth: depth + 1 });
    }
  }
}
