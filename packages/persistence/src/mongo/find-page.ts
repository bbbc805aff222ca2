import type { mongo } from 'mongoose';
import type { QueryDefinition } from '../define-query.ts';
import { indexedValue } from '../indexed-value.ts';
import { decodeCursor, encodeCursor, type PagePosition } from '../page-cursor.ts';
import { requirePageLimit } from '../page-limit.ts';
import { type PagePart, pageParts } from '../page-parts.ts';
import type { Scope } from '../scope.ts';
import type { FindOptions, Page, StoredDocument } from '../views.ts';
import { indexed } from './models.ts';
import type { ViewRecord } from './records.ts';
import { scopeFilter } from './scope-filter.ts';

type Filter = mongo.Filter<ViewRecord>;

/** One page by key set: reads no more of the index than it returns, however deep the page lies. */
export async function findPage<T extends object, E extends keyof T & string>(
  collection: mongo.Collection<ViewRecord>,
  query: QueryDefinition<T, E>,
  options: FindOptions<T, E>,
  scope: Scope,
): Promise<Page<T>> {
  const { limit, direction } = options;
  requirePageLimit(limit);
  const position = options.cursor === undefined ? undefined : decodeCursor(query, options.cursor);
  const visible = scopeFilter(query.view, scope);
  if (!visible) return { documents: [] };

  const way = direction === 'descending' ? -1 : 1;
  const order = query.orderBy === undefined ? [] : [[indexed(query.orderBy), way] as const];
  const sort = new Map<string, 1 | -1>([...order, ['_id', way]]);
  const rows: ViewRecord[] = [];
  for (const part of pageParts(query, options, position)) {
    if (rows.length > limit) break;
    const filters = [equalities(query, options), ...filtersOf(part, query, options), visible];
    const filter = { $and: [{ doc: { $ne: null } }, ...filters] } as Filter;
    const found = collection
      .find(filter)
      .sort(sort)
      .limit(limit + 1 - rows.length);
    rows.push(...(await found.toArray()));
  }
  const documents = rows.slice(0, limit).map((row) => toDocument<T>(row));
  const last = rows[limit - 1];
  if (rows.length <= limit || !last) return { documents };
  return { documents, next: encodeCursor(query, { value: orderedValue(query, last), key: last._id }) };
}

function filtersOf<T extends object, E extends keyof T & string>(
  { isWithout, after }: PagePart,
  { orderBy }: QueryDefinition<T, E>,
  { from, to, direction }: FindOptions<T, E>,
): Filter[] {
  const beyond = direction === 'descending' ? '$lt' : '$gt';
  const keyAfter = after ? [{ _id: { [beyond]: after.key } } as Filter] : [];
  if (orderBy === undefined) return keyAfter;

  const field = indexed(orderBy);
  if (isWithout) return [{ [field]: null } as Filter, ...keyAfter];
  const values = after ? passing(field, beyond, after) : [{ [field]: { $ne: null } } as Filter];
  if (from !== undefined) values.push({ [field]: { $gte: from } } as Filter);
  if (to !== undefined) values.push({ [field]: { $lt: to } } as Filter);
  return values;
}

/** Enters the index at the value, and passes those of it that were shown. */
function passing(field: string, beyond: '$gt' | '$lt', { value, key }: PagePosition): Filter[] {
  const [entry, further] = beyond === '$gt' ? ['$gte', '$gt'] : ['$lte', '$lt'];
  return [
    { [field]: { [entry as string]: value } } as Filter,
    { $or: [{ [field]: { [further as string]: value } }, { _id: { [beyond]: key } }] } as Filter,
  ];
}

function equalities<T extends object, E extends keyof T & string>(
  { view, equals }: QueryDefinition<T, E>,
  options: FindOptions<T, E>,
): Filter {
  const values = equals.map((field) => [indexed(field), indexedValue(view, field, options.equals[field])]);
  return Object.fromEntries(values) as Filter;
}

function orderedValue<T extends object, E extends keyof T & string>(
  { orderBy }: QueryDefinition<T, E>,
  { f }: ViewRecord,
): PagePosition['value'] {
  const value = orderBy === undefined ? null : (f[orderBy] ?? null);
  return typeof value === 'object' ? null : value;
}

export function toDocument<T>({ _id, seq, doc }: ViewRecord): StoredDocument<T> {
  return { key: _id, seq, doc: doc as T };
}
