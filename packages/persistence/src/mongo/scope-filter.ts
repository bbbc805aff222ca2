import type { mongo } from 'mongoose';
import type { AnyView } from '../define-view.ts';
import type { Scope } from '../scope.ts';
import { indexed } from './models.ts';
import type { ViewRecord } from './records.ts';

type Filter = mongo.Filter<ViewRecord>;

/** The documents of a view that a scope may see; undefined where it may see none. */
export function scopeFilter({ scope: fields }: AnyView, scope: Scope): Filter | undefined {
  switch (scope.kind) {
    case 'all':
      return {};
    case 'region':
      return fields.region === undefined ? undefined : within(indexed(fields.region), scope.path);
    case 'departments':
      return fields.department === undefined ? undefined : oneOf(fields.department, scope.codes);
    case 'parties':
      return fields.party === undefined ? undefined : oneOf(fields.party, scope.refs);
    default:
      return scope satisfies never;
  }
}

/** The path itself, or what lies below it: between `path/` and `path0`, for 0 is the character after the slash. */
function within(region: string, path: string): Filter {
  return { $or: [{ [region]: path }, { [region]: { $gte: `${path}/`, $lt: `${path}0` } }] } as Filter;
}

/** One value, or a list that holds one of those allowed. */
function oneOf(field: string, allowed: readonly string[]): Filter {
  return { [indexed(field)]: { $in: [...allowed] } } as Filter;
}
