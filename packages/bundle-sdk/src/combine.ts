import type { Sources } from './schema/edge.ts';

/** Every one of the items must have its result. */
export function allOf(...items: string[]): Sources {
  return { allOf: items };
}

/** One result is enough. */
export function anyOf(...items: string[]): Sources {
  return { anyOf: items };
}

/** `count` results are enough. */
export function atLeast(count: number, ...items: string[]): Sources {
  return { atLeast: count, of: items };
}

/** The items that a combination names, and how many of their results it needs. */
export function readSources(sources: Sources): {
  readonly items: readonly string[];
  readonly needed: number;
} {
  if ('allOf' in sources) return { items: sources.allOf, needed: sources.allOf.length };
  if ('anyOf' in sources) return { items: sources.anyOf, needed: 1 };
  return { items: sources.of, needed: sources.atLeast };
}
