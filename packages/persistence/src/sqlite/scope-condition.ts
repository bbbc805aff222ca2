import type { SqlValue } from '@walking-hall/sqlite-writer';
import type { AnyView } from '../define-view.ts';
import type { Scope } from '../scope.ts';
import { column } from './view-table.ts';

export interface Condition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** The rows of a view that a scope may see, as SQL; undefined where it may see none. */
export function scopeCondition(view: AnyView, scope: Scope): Condition | undefined {
  switch (scope.kind) {
    case 'all':
      return { sql: 'TRUE', params: [] };
    case 'region':
      return view.scope.region === undefined ? undefined : within(column(view.scope.region), scope.path);
    case 'departments':
      return view.scope.department === undefined ? undefined : oneOf(view.scope.department, scope.codes);
    case 'parties':
      return view.scope.party === undefined ? undefined : oneOf(view.scope.party, scope.refs);
    default:
      return scope satisfies never;
  }
}

/** The path itself, or what lies below it: between `path/` and `path0`, for 0 is the character after the slash. */
function within(region: string, path: string): Condition {
  const sql = `(${region} = ? OR (${region} >= ? AND ${region} < ?))`;
  return { sql, params: [path, `${path}/`, `${path}0`] };
}

/** A column that is empty may stand for a list, which is looked up in the document itself. */
function oneOf(field: string, allowed: readonly string[]): Condition {
  const list = '(SELECT value FROM json_each(?))';
  const inDocument = `EXISTS (SELECT 1 FROM json_each(doc, ?) WHERE value IN ${list})`;
  const codes = JSON.stringify(allowed);
  return {
    sql: `(${column(field)} IN ${list} OR (${column(field)} IS NULL AND ${inDocument}))`,
    params: [codes, `$.${JSON.stringify(field)}`, codes],
  };
}
