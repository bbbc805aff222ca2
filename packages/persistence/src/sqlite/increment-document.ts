import type { SqlDatabase } from '@walking-hall/sqlite-writer';
import { addNumbers } from '../add-numbers.ts';
import type { IncrementOrigin } from '../views.ts';
import { rowOf, type ViewTable } from './view-table.ts';

/**
 * Adds to a document's numbers within the running transaction, unless its watermark for the source has been there.
 * Each application raises the document's seq by one.
 */
export function incrementDocument(
  database: SqlDatabase,
  table: ViewTable,
  key: string,
  initial: object,
  deltas: Readonly<Record<string, number | undefined>>,
  origin: IncrementOrigin,
  parse: (doc: object) => object,
): boolean {
  const { name } = table.view;
  const mark = database.get<{ applied: number }>(
    'SELECT applied FROM watermark WHERE view = ? AND key = ? AND source = ?',
    [name, key, origin.source],
  );
  if (mark && origin.order <= mark.applied) return false;

  const row = database.get<{ seq: number; doc: string | null }>(
    `SELECT seq, doc FROM ${table.name} WHERE key = ?`,
    [key],
  );
  const before = row?.doc ? (JSON.parse(row.doc) as object) : initial;
  const after = parse(addNumbers(before, deltas));
  database.run(table.upsert, rowOf(table, key, (row?.seq ?? 0) + 1, after));
  database.run(
    `INSERT INTO watermark (view, key, source, applied) VALUES (?, ?, ?, ?)
     ON CONFLICT (view, key, source) DO UPDATE SET applied = excluded.applied`,
    [name, key, origin.source, origin.order],
  );
  return true;
}
