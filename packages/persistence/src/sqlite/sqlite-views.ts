import type { GroupCommit, SqlDatabase } from '@walking-hall/sqlite-writer';
import type { AnyView } from '../define-view.ts';
import { parseDocument } from '../parse-document.ts';
import type { ViewPut, Views } from '../views.ts';
import { findPage, toDocument } from './find-page.ts';
import { incrementDocument } from './increment-document.ts';
import { scopeCondition } from './scope-condition.ts';
import { compileViewTable, layOutView, rowOf, type ViewTable } from './view-table.ts';

export interface SqliteViews extends Views {
  /** Parses a put; returns what writes it within a transaction. @throws Error where the document is not the view's. */
  preparePut(put: ViewPut): () => void;
}

/** Views on SQLite: a table for each, laid out when the file is opened. */
export function createSqliteViews(
  database: SqlDatabase,
  writer: GroupCommit,
  views: readonly AnyView[],
): SqliteViews {
  const tables = new Map<string, ViewTable>();
  for (const view of views) {
    if (tables.has(view.name)) throw new Error(`view "${view.name}" is declared twice`);
    const table = compileViewTable(view);
    layOutView(database, table);
    tables.set(view.name, table);
  }

  function tableOf(view: Pick<AnyView, 'name'>): ViewTable {
    const table = tables.get(view.name);
    if (!table) throw new Error(`view "${view.name}" was not declared when the store was opened`);
    return table;
  }

  function preparePut({ view, key, seq, doc }: ViewPut): () => void {
    const table = tableOf(view);
    const row = rowOf(table, key, seq, doc && parseDocument(table.view, key, doc));
    return () => database.run(table.upsert, row);
  }

  return {
    preparePut,

    async get(view, key, scope) {
      const table = tableOf(view);
      const visible = scopeCondition(table.view, scope);
      if (!visible) return undefined;
      const sql = `SELECT key, seq, doc FROM ${table.name} WHERE key = ? AND doc IS NOT NULL AND ${visible.sql}`;
      const row = database.get<{ key: string; seq: number; doc: string }>(sql, [key, ...visible.params]);
      return row && toDocument(row);
    },

    async find(query, options, scope) {
      return findPage(database, tableOf(query.view), query, options, scope);
    },

    async put(puts) {
      const writes = puts.map(preparePut);
      await writer.write(() => {
        for (const write of writes) write();
      });
    },

    async claim(put) {
      const table = tableOf(put.view);
      const write = preparePut(put);
      const sql = `SELECT 1 FROM ${table.name} WHERE key = ? AND seq >= ?`;
      return writer.write(() => {
        if (database.get(sql, [put.key, put.seq])) return false;
        write();
        return true;
      });
    },

    async increment(view, key, initial, deltas, origin) {
      const table = tableOf(view);
      const first = parseDocument(table.view, key, initial);
      return writer.write(() =>
        incrementDocument(database, table, key, first, deltas, origin, (doc) =>
          parseDocument(table.view, key, doc),
        ),
      );
    },

    async clear(view) {
      const table = tableOf(view);
      if (!table.view.derived)
        throw new Error(`view "${view.name}" holds records that nothing could rebuild`);
      await writer.write(() => {
        database.run(`DELETE FROM ${table.name}`);
        // The feeds come again from the start, and have to count again.
        database.run('DELETE FROM watermark WHERE view = ?', [view.name]);
      });
    },
  };
}
