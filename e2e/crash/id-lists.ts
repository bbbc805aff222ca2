export function missing(wanted: readonly string[], there: readonly string[]): string[] {
  const known = new Set(there);
  return wanted.filter((id) => !known.has(id));
}

export function difference(shown: readonly string[], held: readonly string[]): string[] {
  return [
    ...missing(held, shown).map((id) => `${id} is not shown`),
    ...missing(shown, held).map((id) => `${id} is shown, and not held`),
    ...twice(shown).map((id) => `${id} is shown twice`),
  ];
}

export function twice(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.size === seen.add(id).size);
}
