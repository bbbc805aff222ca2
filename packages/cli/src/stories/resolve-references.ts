import { parseValuePath, readValue, type ValuePath } from './value-path.ts';

/** Values that steps saved, and the story's own bindings, by name. */
export type Values = Readonly<Record<string, unknown>>;

export type Resolved =
  | { readonly ok: true; readonly value: unknown }
  /** References, as they are written, to which there is no value. */
  | { readonly ok: false; readonly missing: readonly string[] };

const references = /\$\{([^}]*)\}/g;
const wholeReference = /^\$\{([^}]*)\}$/;

/**
 * The value with every `${name.path}` replaced. A text that is one reference alone becomes the value itself, with its type; within
 * a longer text it is written out.
 */
export function resolveReferences(value: unknown, values: Values): Resolved {
  const missing = new Set<string>();
  const resolved = resolve(value, (written) => {
    const found = lookUp(written, values);
    if (found === undefined) missing.add(written);
    return found;
  });
  return missing.size > 0 ? { ok: false, missing: [...missing] } : { ok: true, value: resolved };
}

/** Every reference in a value, in order; those that are no paths have an undefined `path`. */
export function referencesIn(
  value: unknown,
): { readonly written: string; readonly path: ValuePath | undefined }[] {
  const found: { written: string; path: ValuePath | undefined }[] = [];
  resolve(value, (written) => {
    found.push({ written, path: parseValuePath(written) });
    return '';
  });
  return found;
}

type LookUp = (written: string) => unknown;

function resolve(value: unknown, lookUpReference: LookUp): unknown {
  if (typeof value === 'string') return resolveText(value, lookUpReference);
  if (Array.isArray(value)) return value.map((one) => resolve(one, lookUpReference));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolve(one, lookUpReference)]));
}

function resolveText(text: string, lookUpReference: LookUp): unknown {
  const whole = wholeReference.exec(text)?.[1];
  if (whole !== undefined) return lookUpReference(whole);
  return text.replace(references, (_, written: string) => {
    const found = lookUpReference(written);
    return typeof found === 'object' ? JSON.stringify(found) : String(found);
  });
}

function lookUp(written: string, values: Values): unknown {
  const path = parseValuePath(written);
  return path && readValue(values, [path.name, ...path.steps]);
}
