import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml';

/** A place in a file, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Where a value stands in its file: its key, where it has one. What came from elsewhere (an alias, a merged map) or is not there
 * at all is placed at the nearest thing around it that is.
 */
export function placeOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): Place {
  let node: unknown = document.contents;
  let at = startOf(node) ?? 0;
  for (const key of path) {
    const found = step(isAlias(node) ? node.resolve(document) : node, key);
    if (!found) break;
    at = startOf(found.key ?? found.value) ?? at;
    node = found.value;
  }
  const { line, col } = lines.linePos(at);
  return { line, column: col };
}

function step(
  node: unknown,
  key: PropertyKey,
): { readonly key?: unknown; readonly value: unknown } | undefined {
  if (isSeq(node))
    return typeof key === 'number' && key in node.items ? { value: node.items[key] } : undefined;
  if (!isMap(node)) return undefined;
  const pair = node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key));
  return pair && { key: pair.key, value: pair.value };
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null | undefined)?.range?.[0];
}
