/** @throws Error where a subscription comes after the start, or a second one of its name */
export function requireNewSubscription(
  name: string,
  known: readonly { readonly name: string }[],
  isStarted: boolean,
): void {
  if (isStarted) throw new Error(`subscribe "${name}" before start`);
  if (known.some((other) => other.name === name)) {
    throw new Error(`subscription "${name}" is declared twice`);
  }
}
