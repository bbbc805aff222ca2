import type { SqlDatabase, SqlValue } from '@walking-hall/sqlite-writer';
import type { AnyView } from '../define-view.ts';
import { indexedFields, indexedValue } from '../indexed-value.ts';

/**
 * A view's table. `doc` holds the document; each field that an index or the scope names is a column of its own beside
 * it, so that SQLite can index it. A removed document stays as a row without `doc`, or a late put would bring it back.
 */
export interface ViewTable {
  readonly view: AnyView;
  /** Quoted names, ready to stand in SQL. */
  readonly name: string;
  readonly fields: readonly string[];
  /** Inserts or replaces, guarded by seq: key, seq, doc, then the fields. */
  readonly upsert: string;
}

export function compileViewTable(view: AnyView): ViewTable {
  const fields = indexedFields(view);
  const name = quoted(`view_${view.name}`);
  const columns = ['key', 'seq', 'doc', ...fields.map(column)];
  const updates = columns.slice(1).map((each) => `${each} = excluded.${each}`);
  const upsert =
    `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) ` +
    `ON CONFLICT (key) DO UPDATE SET ${updates.join(', ')} WHERE excluded.seq >= ${name}.seq`;
  return { view, name, fields, upsert };
}

/** The column of a field; the prefix keeps fields called `key` or `doc` apart from the table's own. */
export function column(field: string): string {
  return quoted(`f_${field}`);
}

export function indexName(view: Pick<AnyView, 'name'>, index: string): string {
  return quoted(`view_${view.name}_by_${index}`);
}

/** What a row holds of a document, in the order that `upsert` takes. */
export function rowOf(table: ViewTable, key: string, seq: number, doc: object | undefined): SqlValue[] {
  if (!doc) return [key, seq, null, ...table.fields.map(() => null)];
  const values = table.fields.map((field) => columnValue(table.view, field, doc[field as keyof typeof doc]));
  return [key, seq, JSON.stringify(doc), ...values];
}

/** A scope's list is matched inside the document; its column stays empty. */
function columnValue(view: AnyView, field: string, value: unknown): SqlValue {
  const indexed = indexedValue(view, field, value);
  return typeof indexed === 'object' ? null : indexed;
}

/**
 * Makes the view's table, or brings one that an older declaration made in line with this one, from the documents
 * themselves. All or nothing.
 */
export function layOutView(database: SqlDatabase, table: ViewTable): void {
  const { view } = table;
  const layout = JSON.stringify({ fields: table.fields, indexes: view.indexes });
  const stored = database.get<{ layout: string }>('SELECT layout FROM view_layout WHERE view = ?', [
    view.name,
  ]);
  if (stored?.layout === layout) return;
  database.transaction(() => {
    const former = quoted(`former_${view.name}`);
    if (stored) database.exec(`ALTER TABLE ${table.name} RENAME TO ${former}`);
    createTable(database, table);
    if (stored) {
      const values = table.fields.map((field) => extracted(field));
      database.exec(
        `INSERT INTO ${table.name} SELECT ${['key', 'seq', 'doc', ...values].join(', ')} FROM ${former}`,
      );
      database.exec(`DROP TABLE ${former}`);
    }
    for (const [index, fields] of Object.entries(view.indexes)) {
      const columns = [...fields.map(column), 'key'].join(', ');
      database.exec(
        `CREATE INDEX ${indexName(view, index)} ON ${table.name} (${columns}) WHERE doc IS NOT NULL`,
      );
    }
    database.run('INSERT OR REPLACE INTO view_layout (view, layout) VALUES (?, ?)', [view.name, layout]);
  });
}

function createTable(database: SqlDatabase, table: ViewTable): void {
  const fields = table.fields.map((field) => `, ${column(field)}`).join('');
  database.exec(
    `CREATE TABLE ${table.name} (key TEXT PRIMARY KEY NOT NULL, seq INTEGER NOT NULL, doc TEXT${fields})`,
  );
}

/** The same value that `columnValue` gives, by SQL: the documents were parsed when they were written. */
function extracted(field: string): string {
  const path = `'$.${JSON.stringify(field).replaceAll("'", "''")}'`;
  return `CASE json_type(doc, ${path}) WHEN 'array' THEN NULL ELSE json_extract(doc, ${path}) END`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
