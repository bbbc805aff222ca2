/**
 * JSON with one spelling for each value, as RFC 8785 has it: members sorted by their names' UTF-16 units, no white
 * space, numbers and strings as JSON.stringify writes them. Members that are undefined are left out.
 */
export function canonicalJson(value: unknown): string {
  return spell(value) ?? 'null';
}

function spell(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => spell(item) ?? 'null').join(',')}]`;
  if ('toJSON' in value && typeof value.toJSON === 'function') return spell(value.toJSON());
  const members: string[] = [];
  for (const [name, member] of Object.entries(value).sort(byName)) {
    const text = spell(member);
    if (text !== undefined) members.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${members.join(',')}}`;
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
