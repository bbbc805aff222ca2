/** What a caller may see. The store applies it to every read, so that no route can forget it. */
export type Scope =
  | { readonly kind: 'all' }
  /** A region and everything below it, by its path. */
  | { readonly kind: 'region'; readonly path: string }
  | { readonly kind: 'departments'; readonly codes: readonly string[] }
  | { readonly kind: 'parties'; readonly refs: readonly string[] };

export const everything: Scope = { kind: 'all' };

/** Whether a region's path lies in the subtree of another: `330000/330100` covers `330000/330100/330106`. */
export function coversRegion(scopePath: string, path: string): boolean {
  return path === scopePath || path.startsWith(`${scopePath}/`);
}
