import {
  everything,
  type StoredDocument,
  type ViewDefinition,
  type ViewPut,
  type Views,
} from '@walking-hall/persistence';
import { inChunks } from './chunks.ts';

export interface Change<T> {
  readonly before: T | undefined;
  readonly after: T;
}

/**
 * Documents of one view, as a batch finds them and as it leaves them. Their seq is the number of the last batch that
 * changed them, so that a batch which is counted a second time finds out, document by document.
 */
export interface Shelf<T extends object> {
  load(keys: readonly string[]): Promise<void>;
  /** Moves a loaded document on. Undefined, and nothing changed, where it holds this batch already. */
  change(key: string, next: (doc: T | undefined) => T | undefined): Change<T> | undefined;
  find(key: string): T | undefined;
  /** What this batch changed: each document once, from as it was found. */
  changes(): readonly (Change<T> & { readonly key: string })[];
  /** What writes it. */
  puts(): readonly ViewPut[];
}

/** Writes what batches change. Durable when it resolves. */
export function putAll(views: Views, puts: readonly ViewPut[]): Promise<void> {
  return inChunks(puts, (chunk) => views.put(chunk));
}

export function createShelf<T extends object>(
  views: Views,
  view: ViewDefinition<T>,
  generation: string,
  batch: number,
): Shelf<T> {
  const found = new Map<string, StoredDocument<T> | undefined>();
  const changed = new Map<string, T>();
  const storedKey = (key: string) => `${generation}|${key}`;
  return {
    load: (keys) =>
      inChunks([...new Set(keys)], async (chunk) => {
        await Promise.all(
          chunk.map(async (key) => found.set(key, await views.get(view, storedKey(key), everything))),
        );
      }),
    change(key, next) {
      if ((found.get(key)?.seq ?? 0) >= batch) return undefined;
      const before = changed.get(key) ?? found.get(key)?.doc;
      const after = next(before);
      if (after === undefined) return undefined;
      // Also where nothing is different: another instance must see that the batch has been here.
      changed.set(key, after);
      return { before, after };
    },
    find: (key) => changed.get(key) ?? found.get(key)?.doc,
    changes: () => [...changed].map(([key, after]) => ({ key, before: found.get(key)?.doc, after })),
    puts: () => [...changed].map(([key, doc]) => ({ view, key: storedKey(key), seq: batch, doc })),
  };
}
