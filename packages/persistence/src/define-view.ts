import type { z } from 'zod';

/** Fields of a document that hold what a scope is checked against. A view without a dimension is closed to it. */
export interface ScopeFields<T> {
  /** Holds the region's path, `330000/330100/330106`. */
  readonly region?: keyof T & string;
  /** Holds one department code or a list of them. */
  readonly department?: keyof T & string;
  /** Holds one party reference or a list of them. */
  readonly party?: keyof T & string;
}

/** An index: fields that a query may fix or range over, in this order. Values are strings, numbers or booleans. */
export type IndexFields<T> = readonly (keyof T & string)[];

export interface ViewDefinition<T extends object = object> {
  /** Lower-case letters and underscores; the table's or collection's name. */
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly indexes: Readonly<Record<string, IndexFields<T>>>;
  readonly scope: ScopeFields<T>;
  /** False for records that no commit holds (the vault's): they are never dropped to be built again. */
  readonly derived: boolean;
}

/** A view of whatever documents: where views of different ones stand in one list. */
// biome-ignore lint/suspicious/noExplicitAny: a view is neither co- nor contravariant in its documents
export type AnyView = ViewDefinition<any>;

interface ViewOptions<T extends object> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly indexes?: Readonly<Record<string, IndexFields<T>>>;
  readonly scope?: ScopeFields<T>;
}

/** Declares a view once; each engine compiles it to its own table. */
export function defineView<T extends object>(options: ViewOptions<T>): ViewDefinition<T> {
  return define(options, true);
}

/** Declares documents that are not derived from commits, kept by the same engines. */
export function defineRecords<T extends object>(options: ViewOptions<T>): ViewDefinition<T> {
  return define(options, false);
}

function define<T extends object>(options: ViewOptions<T>, derived: boolean): ViewDefinition<T> {
  if (!/^[a-z][a-z_]{1,60}$/.test(options.name)) throw new Error(`bad view name: ${options.name}`);
  return { indexes: {}, scope: {}, ...options, derived };
}
