/** The paths of a region and of all above it, from the root down: `33`, `33/3301`, `33/3301/library-quarter`. */
export function placesOf(path: string): readonly string[] {
  const codes = path.split('/');
  return codes.map((_, index) => codes.slice(0, index + 1).join('/'));
}

/** The path of the region above; '' for a root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The region's own code: the last of its path. */
export function codeOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
