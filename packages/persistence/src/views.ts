import type { QueryDefinition } from './define-query.ts';
import type { AnyView, ViewDefinition } from './define-view.ts';
import type { Scope } from './scope.ts';

/** A document to write. An older `seq` than the stored one changes nothing; `doc` undefined removes it. */
export interface ViewPut {
  readonly view: AnyView;
  readonly key: string;
  readonly seq: number;
  readonly doc: object | undefined;
}

export interface StoredDocument<T> {
  readonly key: string;
  readonly seq: number;
  readonly doc: T;
}

export interface FindOptions<T, E extends keyof T & string> {
  readonly equals: { readonly [K in E]: T[K] & (string | number | boolean) };
  /** Bounds of the ordered field: `from` is included, `to` is not. */
  readonly from?: string | number;
  readonly to?: string | number;
  readonly direction?: 'ascending' | 'descending';
  /** 1 to 1,000. */
  readonly limit: number;
  /** The `next` of the page before. */
  readonly cursor?: string | undefined;
}

export interface Page<T> {
  readonly documents: readonly StoredDocument<T>[];
  /** Absent on the last page. */
  readonly next?: string;
}

/** Where an increment comes from: one message counts once, however often it arrives. */
export interface IncrementOrigin {
  /** Whose messages come in their order: one key's of one owner. */
  readonly source: string;
  /** Rises within a source. */
  readonly order: number;
}

/**
 * Documents to query, written after the commits they show. Reads take a scope; a document outside it is not there.
 */
export interface Views {
  get<T extends object>(
    view: ViewDefinition<T>,
    key: string,
    scope: Scope,
  ): Promise<StoredDocument<T> | undefined>;
  /** @throws AppError `cursor_invalid` */
  find<T extends object, E extends keyof T & string>(
    query: QueryDefinition<T, E>,
    options: FindOptions<T, E>,
    scope: Scope,
  ): Promise<Page<T>>;
  /** Idempotent, guarded by seq. Durable when it resolves; all or none on an engine with transactions. */
  put(puts: readonly ViewPut[]): Promise<void>;
  /**
   * Writes a document where none of its seq or a newer one stands. Of all who claim a seq, in whichever instances, one is
   * told true: what it wrote stands.
   */
  claim(put: ViewPut): Promise<boolean>;
  /**
   * Adds numbers to fields of a document, creating it from `initial` where it is missing. Applied at most once for
   * each (document, source): an `order` not above the last one applied changes nothing. Returns whether it applied.
   */
  increment<T extends object>(
    view: ViewDefinition<T>,
    key: string,
    initial: T,
    deltas: { readonly [K in keyof T]?: number },
    origin: IncrementOrigin,
  ): Promise<boolean>;
  /** Removes every document of a derived view, to build it again from the feeds. */
  clear<T extends object>(view: ViewDefinition<T>): Promise<void>;
}
