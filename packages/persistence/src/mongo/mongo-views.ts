import type { AnyView } from '../define-view.ts';
import { createKeyedQueue } from '../keyed-queue.ts';
import { parseDocument } from '../parse-document.ts';
import type { ViewPut, Views } from '../views.ts';
import { findPage, toDocument } from './find-page.ts';
import { incrementDocument } from './increment-document.ts';
import type { Collections } from './records.ts';
import { scopeFilter } from './scope-filter.ts';
import { reach } from './unavailable.ts';
import { claimRecord, createViewWriter, type PreparedPut, preparePut } from './view-writer.ts';

export interface MongoViews extends Views {
  /** Parses a put. @throws Error where the document is not the view's */
  preparePut(put: ViewPut): PreparedPut;
  /** Writes puts that were prepared. @throws AppError `storage_unavailable` */
  write(puts: readonly PreparedPut[]): Promise<void>;
  /** Resolves when what is being written is there. */
  idle(): Promise<void>;
}

/** Views in MongoDB: a collection for each. */
export function createMongoViews(collections: Collections, declared: readonly AnyView[]): MongoViews {
  const names = new Set<string>();
  for (const { name } of declared) {
    if (names.has(name)) throw new Error(`view "${name}" is declared twice`);
    names.add(name);
  }
  const writer = createViewWriter(collections.view);
  // Increments of one document by this instance wait for each other, instead of losing to each other.
  const turns = createKeyedQueue();

  function collectionOf({ name }: Pick<AnyView, 'name'>) {
    if (!names.has(name)) throw new Error(`view "${name}" was not declared when the store was opened`);
    return collections.view(name);
  }

  const write = async (puts: readonly PreparedPut[]): Promise<void> => {
    if (puts.length > 0) await writer.add(puts);
  };

  function prepare(put: ViewPut): PreparedPut {
    collectionOf(put.view);
    return preparePut(put);
  }

  return {
    preparePut: prepare,
    write,
    idle: () => writer.idle(),

    async get(view, key, scope) {
      const visible = scopeFilter(view, scope);
      if (!visible) return undefined;
      const filter = { $and: [{ _id: key, doc: { $ne: null } }, visible] };
      const record = await reach(() => collectionOf(view).findOne(filter));
      return record ? toDocument(record) : undefined;
    },

    find: (query, options, scope) => reach(() => findPage(collectionOf(query.view), query, options, scope)),

    async put(puts) {
      await write(puts.map(prepare));
    },

    async claim(put) {
      const { view, record } = prepare(put);
      return reach(() => claimRecord(collections.view(view), record));
    },

    async increment(view, key, initial, deltas, origin) {
      collectionOf(view);
      const first = parseDocument(view, key, initial);
      return turns.run(`${view.name}/${key}`, () =>
        reach(() => incrementDocument(collections, view, key, first, deltas, origin)),
      );
    },

    async clear(view) {
      if (!view.derived) throw new Error(`view "${view.name}" holds records that nothing could rebuild`);
      await reach(async () => {
        await collectionOf(view).deleteMany({});
        // The feeds come again from the start, and have to count again. 0 is the character after the slash.
        await collections.watermarks.deleteMany({ _id: { $gte: `${view.name}/`, $lt: `${view.name}0` } });
      });
    },
  };
}
