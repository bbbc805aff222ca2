/** A document with numbers added to its fields; a field that is missing counts from 0. @throws Error where one is no number */
export function addNumbers(doc: object, deltas: Readonly<Record<string, number | undefined>>): object {
  const sums: Record<string, unknown> = { ...doc };
  for (const [field, delta] of Object.entries(deltas)) {
    if (delta === undefined) continue;
    const value = sums[field] ?? 0;
    if (typeof value !== 'number') throw new Error(`field "${field}" is no number to add to`);
    sums[field] = value + delta;
  }
  return sums;
}
