import { Environment } from '@marcbachmann/cel-js';
import type { Field } from '../schema/field.ts';

type Schema = { [name: string]: string | Schema };

export interface ConditionEnvironment {
  readonly cel: Environment;
  /** Ids of the fields that conditions may name. */
  readonly known: ReadonlySet<string>;
  /** Ids of those that they may not. */
  readonly reserved: ReadonlySet<string>;
}

/** Names that the hall gives to every condition beside the fields. */
const hallNames: Schema = { order: { items: 'list<string>' }, region: { policies: 'list<string>' } };

/**
 * What a condition may name, with its types. A field whose id starts with a name that CEL keeps for itself (`type`,
 * `package`) or that the hall does (`order`, `region`) is left out: a condition that names it is refused.
 */
export function conditionEnvironment(fields: readonly Field[]): ConditionEnvironment {
  const cel = new Environment({
    unlistedVariablesAreDyn: false,
    limits: { maxDepth: 40, maxAstNodes: 400 },
  });
  compareWholeNumbers(cel);
  const usable = fields.filter(({ id }) => !id.split('.').includes('constructor'));
  const schema: Record<string, unknown> = {};
  for (const field of usable) placeAt(schema, field.id.split('.'), celType(field));
  const names = new Set(
    Object.entries({ ...(schema as Schema), ...hallNames })
      .filter(([name, inner]) => registered(cel, name, inner))
      .map(([name]) => name),
  );
  const known = new Set(usable.map(({ id }) => id as string).filter((id) => isNamed(id, names)));
  return {
    cel,
    known,
    reserved: new Set(fields.map(({ id }) => id as string).filter((id) => !known.has(id))),
  };
}

/** Sets a value at a path of nested objects; a value that stands in the way of a group makes room for it. */
export function placeAt(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const name = path.at(-1);
  if (name !== undefined) groupAt(target, path.slice(0, -1))[name] = value;
}

/** The object at a path of nested objects, made where it is missing. */
export function groupAt(target: Record<string, unknown>, path: readonly string[]): Record<string, unknown> {
  return path.reduce((group, name) => {
    const inner = Object.hasOwn(group, name) ? group[name] : undefined;
    const next = typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {};
    group[name] = next;
    return next;
  }, target);
}

function registered(cel: Environment, name: string, inner: string | Schema): boolean {
  try {
    if (typeof inner === 'string') cel.registerVariable(name, inner);
    else cel.registerVariable({ name, schema: inner });
    return true;
  } catch {
    // A reserved word: CEL throws, and the type check will know no such variable.
    return false;
  }
}

function isNamed(id: string, names: ReadonlySet<string>): boolean {
  const root = id.split('.', 1)[0] ?? id;
  return names.has(root) && !Object.hasOwn(hallNames, root);
}

/** Numbers are CEL doubles, as in JSON; authors write `== 3` and `in [3, 4]` all the same. */
function celType(field: Field): string {
  switch (field.type) {
    case 'integer':
    case 'decimal':
      return 'double';
    case 'boolean':
      return 'bool';
    case 'list':
      return 'list<dyn>';
    case 'text':
    case 'enum':
    case 'date':
      return 'string';
  }
}

function compareWholeNumbers(cel: Environment): void {
  cel.registerOperator('double == int', (left: number, right: bigint) => left === Number(right));
  cel.registerOperator('double in list<int>', (left: number, right: bigint[]) =>
    right.some((one) => left === Number(one)),
  );
}
