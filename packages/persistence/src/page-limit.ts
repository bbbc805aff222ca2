/** @throws Error where a page would hold none or more than 1,000 documents */
export function requirePageLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > 1_000)
    throw new Error(`a page has 1 to 1,000 rows, not ${limit}`);
}
