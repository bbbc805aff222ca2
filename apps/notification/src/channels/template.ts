/** `{body}`, or a secret by its name: `{secret:sms-key}`. In a name, `*` stands for the address. */
const placeholder = /\{(secret:[\w.*-]+|\w+)\}/g;

export type Lookup = (name: string) => string | undefined;

/**
 * A template with its placeholders filled in.
 * @param encode what a value goes through on its way: into an address, into a header
 * @throws MissingValue where a placeholder has no value
 */
export function fillTemplate(
  template: string,
  find: Lookup,
  encode: (value: string) => string = (value) => value,
): string {
  return template.replace(placeholder, (_, name: string) => {
    const value = find(name);
    if (value === undefined) throw new MissingValue(name);
    return encode(value);
  });
}

/** The same for every string of a JSON value. */
export function fillJson(template: unknown, find: Lookup): unknown {
  if (typeof template === 'string') return fillTemplate(template, find);
  if (Array.isArray(template)) return template.map((each) => fillJson(each, find));
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, fillJson(value, find)]));
}

/** The secrets that a template names. */
export function secretsIn(template: unknown): readonly string[] {
  return [...JSON.stringify(template).matchAll(placeholder)]
    .map(([, name = '']) => name)
    .filter((name) => name.startsWith(secretPrefix))
    .map((name) => name.slice(secretPrefix.length));
}

export const secretPrefix = 'secret:';

/** Names what is missing; never a value. */
export class MissingValue extends Error {
  override readonly name = 'MissingValue';
}
