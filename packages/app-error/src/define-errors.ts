/** What an error means to whoever meets it: HTTP maps a kind to a status, messaging to retry or dead letter. */
export const errorKinds = [
  'invalid',
  'unauthenticated',
  'forbidden',
  'notFound',
  'conflict',
  'stale',
  'tooLarge',
  'tooMany',
  'unavailable',
  'internal',
] as const;
export type ErrorKind = (typeof errorKinds)[number];

export interface ErrorDefinition {
  readonly kind: ErrorKind;
  /** Sentences a clerk understands; `{name}` takes the parameter of that name. */
  readonly zh: string;
  readonly en: string;
}

/** Error codes, each with what it means and says. */
export function defineErrors<const T extends Readonly<Record<string, ErrorDefinition>>>(errors: T): T {
  return errors;
}
