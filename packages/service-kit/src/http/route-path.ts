/** The path of an operation in Express's writing: `/tasks/{id}/decision` is `/tasks/:id/decision`. */
export function expressPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}

/** Orders paths so that `/cases/search` comes before `/cases/{id}`: at the first difference, the fixed part first. */
export function byPrecision(a: string, b: string): number {
  const segmentsOfB = b.split('/');
  for (const [index, segment] of a.split('/').entries()) {
    const difference = looseness(segment) - looseness(segmentsOfB[index]);
    if (difference !== 0) return difference;
  }
  return 0;
}

function looseness(segment: string | undefined): number {
  return segment?.startsWith('{') ? 1 : 0;
}
