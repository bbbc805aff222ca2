/** A node of a parsed CEL expression. */
export interface Node {
  readonly op: string;
  readonly args: unknown;
}

/** Dotted paths that an expression reads, inner ones too: `applicant.kind`, `applicant`. */
export function pathsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(pathsIn);
  if (!isNode(node)) return [];
  const path = pathOf(node);
  return [...(path === undefined ? [] : [path]), ...pathsIn(node.args)];
}

/** Paths of which an expression asks only whether they are answered: the argument of `has`. */
export function presencePathsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(presencePathsIn);
  if (!isNode(node)) return [];
  if (node.op !== 'call' || !Array.isArray(node.args) || node.args[0] !== 'has')
    return presencePathsIn(node.args);
  return pathsIn(node.args[1]).slice(0, 1);
}

function pathOf(node: Node): string | undefined {
  if (node.op === 'id') return String(node.args);
  if (!Array.isArray(node.args)) return undefined;
  const [target, name] = node.args as readonly unknown[];
  const step = node.op === '.' ? name : node.op === '[]' && isNode(name) ? name.args : undefined;
  const head = isNode(target) ? pathOf(target) : undefined;
  return head === undefined || typeof step !== 'string' ? undefined : `${head}.${step}`;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
