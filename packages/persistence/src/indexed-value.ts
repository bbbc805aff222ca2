import type { AnyView } from './define-view.ts';

/** What an engine keeps of a field beside the document, to find it by. A list is one of a scope's. */
export type IndexedValue = string | number | null | readonly string[];

/** The fields of a view that an index or the scope names. */
export function indexedFields(view: AnyView): readonly string[] {
  return [...new Set([...Object.values(view.indexes).flat(), ...Object.values(view.scope)])].sort();
}

/** @throws Error where the value is none that an index can order */
export function indexedValue(view: AnyView, field: string, value: unknown): IndexedValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const isScopeList = field === view.scope.department || field === view.scope.party;
  if (Array.isArray(value) && isScopeList) return value as readonly string[];
  throw new Error(
    `field "${field}" of view "${view.name}" can't be indexed: it is no string, number or boolean`,
  );
}
