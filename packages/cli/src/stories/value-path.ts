/** Where something lies in a value: `name`, then `.key`, `[0]` or `["key.with.dots"]`. */
export interface ValuePath {
  readonly name: string;
  readonly steps: readonly (string | number)[];
}

const start = /^[$A-Za-z_][\w-]*/;
const step = /^(?:\.([A-Za-z_$][\w-]*)|\[(\d+)\]|\["([^"]*)"\])/;

/** Undefined where the text is no path. */
export function parseValuePath(text: string): ValuePath | undefined {
  const name = start.exec(text)?.[0];
  if (name === undefined) return undefined;
  const steps: (string | number)[] = [];
  let rest = text.slice(name.length);
  while (rest !== '') {
    const found = step.exec(rest);
    if (!found) return undefined;
    const [whole, key, index, quoted] = found;
    steps.push(index === undefined ? (key ?? quoted ?? '') : Number(index));
    rest = rest.slice(whole.length);
  }
  return { name, steps };
}

/** What lies there; undefined where nothing does. */
export function readValue(root: unknown, steps: readonly (string | number)[]): unknown {
  return steps.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );
}
