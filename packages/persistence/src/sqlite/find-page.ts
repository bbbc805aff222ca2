import type { SqlDatabase, SqlValue } from '@walking-hall/sqlite-writer';
import type { QueryDefinition } from '../define-query.ts';
import { decodeCursor, encodeCursor } from '../page-cursor.ts';
import { requirePageLimit } from '../page-limit.ts';
import { type PagePart, pageParts } from '../page-parts.ts';
import type { Scope } from '../scope.ts';
import type { FindOptions, Page, StoredDocument } from '../views.ts';
import { type Condition, scopeCondition } from './scope-condition.ts';
import { column, indexName, type ViewTable } from './view-table.ts';

interface Row {
  readonly key: string;
  readonly seq: number;
  readonly doc: string;
  readonly value: string | number | null;
}

/** One page by key set: reads no more rows of the index than it returns, however deep the page lies. */
export function findPage<T extends object, E extends keyof T & string>(
  database: SqlDatabase,
  table: ViewTable,
  query: QueryDefinition<T, E>,
  options: FindOptions<T, E>,
  scope: Scope,
): Page<T> {
  const { limit } = options;
  requirePageLimit(limit);
  const position = options.cursor === undefined ? undefined : decodeCursor(query, options.cursor);
  const visible = scopeCondition(table.view, scope);
  if (!visible) return { documents: [] };

  const rows: Row[] = [];
  for (const part of pageParts(query, options, position)) {
    if (rows.length > limit) break;
    const conditions = [
      { sql: 'doc IS NOT NULL', params: [] },
      ...equalities(query, options),
      ...conditionsOf(part, query, options),
      visible,
    ];
    const params = [...conditions.flatMap((each) => each.params), limit + 1 - rows.length];
    rows.push(...database.all<Row>(select(table, query, options, conditions), params));
  }
  const documents = rows.slice(0, limit).map(toDocument<T>);
  const last = rows[limit - 1];
  return rows.length > limit && last ? { documents, next: encodeCursor(query, last) } : { documents };
}

function conditionsOf<T extends object, E extends keyof T & string>(
  { isWithout, after }: PagePart,
  { orderBy }: QueryDefinition<T, E>,
  { from, to, direction }: FindOptions<T, E>,
): Condition[] {
  const beyond = direction === 'descending' ? '<' : '>';
  const keyAfter = after ? [{ sql: `key ${beyond} ?`, params: [after.key] }] : [];
  if (orderBy === undefined) return keyAfter;

  const field = column(orderBy);
  if (isWithout) return [{ sql: `${field} IS NULL`, params: [] }, ...keyAfter];
  const values: Condition[] = after
    ? [{ sql: `(${field}, key) ${beyond} (?, ?)`, params: [after.value, after.key] }]
    : [{ sql: `${field} IS NOT NULL`, params: [] }];
  // The page before already lies beyond the bound on its side. SQLite takes only one of the two to enter the index by,
  // and would take the bound, and so read all pages before again; a plus keeps it from that.
  const [fromSide, toSide] = after ? (beyond === '>' ? ['+', ''] : ['', '+']) : ['', ''];
  if (from !== undefined) values.push({ sql: `${fromSide}${field} >= ?`, params: [from] });
  if (to !== undefined) values.push({ sql: `${toSide}${field} < ?`, params: [to] });
  return values;
}

function equalities<T extends object, E extends keyof T & string>(
  query: QueryDefinition<T, E>,
  options: FindOptions<T, E>,
): Condition[] {
  return query.equals.map((field) => ({
    sql: `${column(field)} = ?`,
    params: [bound(options.equals[field])],
  }));
}

function bound(value: string | number | boolean): SqlValue {
  return typeof value === 'boolean' ? Number(value) : value;
}

function select<T extends object, E extends keyof T & string>(
  table: ViewTable,
  { view, index, equals, orderBy }: QueryDefinition<T, E>,
  { direction }: FindOptions<T, E>,
  conditions: readonly Condition[],
): string {
  // Without a field the table's own key is the order. Otherwise the plan is fixed to the index that covers the query:
  // SQLite would choose by statistics that it doesn't have.
  const byIndex = equals.length > 0 || orderBy !== undefined ? ` INDEXED BY ${indexName(view, index)}` : '';
  const way = direction === 'descending' ? 'DESC' : 'ASC';
  const order = orderBy === undefined ? `key ${way}` : `${column(orderBy)} ${way}, key ${way}`;
  const value = orderBy === undefined ? 'NULL' : column(orderBy);
  const where = conditions.map((each) => each.sql).join(' AND ');
  return `SELECT key, seq, doc, ${value} AS value FROM ${table.name}${byIndex} WHERE ${where} ORDER BY ${order} LIMIT ?`;
}

export function toDocument<T>(row: Pick<Row, 'key' | 'seq' | 'doc'>): StoredDocument<T> {
  return { key: row.key, seq: row.seq, doc: JSON.parse(row.doc) as T };
}
