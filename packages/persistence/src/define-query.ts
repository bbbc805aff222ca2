import type { ViewDefinition } from './define-view.ts';

export interface QueryDefinition<T extends object, E extends keyof T & string> {
  readonly view: ViewDefinition<T>;
  readonly index: string;
  readonly equals: readonly E[];
  /** Field that the result is ordered by, and that `from`/`to` bound; the document's key breaks ties. */
  readonly orderBy?: keyof T & string;
}

/**
 * Declares a query when the service starts: fields fixed to a value, then at most one field ordered and ranged over.
 * @throws Error where no index of the view covers it, so that a scan is found out at start, not at a million cases.
 */
export function defineQuery<T extends object, const E extends keyof T & string = never>(
  view: ViewDefinition<T>,
  options: { readonly equals?: readonly E[]; readonly orderBy?: keyof T & string },
): QueryDefinition<T, E> {
  const equals = options.equals ?? [];
  const covering = Object.entries(view.indexes).filter(([, fields]) => {
    const prefix = new Set<string>(fields.slice(0, equals.length));
    const next = fields[equals.length];
    return (
      equals.every((field) => prefix.has(field)) &&
      (options.orderBy === undefined || next === options.orderBy)
    );
  });
  // The tightest: an index with further fields has its rows in another order than that of the keys.
  const [tightest] = covering.sort(([, a], [, b]) => a.length - b.length);
  if (!tightest) {
    throw new Error(
      `no index of view "${view.name}" covers equals [${equals.join(', ')}]` +
        (options.orderBy ? ` ordered by ${options.orderBy}` : ''),
    );
  }
  return {
    view,
    index: tightest[0],
    equals,
    ...(options.orderBy === undefined ? {} : { orderBy: options.orderBy }),
  };
}
