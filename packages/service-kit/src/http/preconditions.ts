import { requestInvalid } from '../problem/zod-issues.ts';

/** The ETag of a version: the number of the last commit of its stream. */
export function etagOf(seq: number): string {
  return `"${seq}"`;
}

/**
 * The version that a caller has seen, from `If-Match`. Weak tags count too, as a proxy that compresses answers makes
 * ours weak on the way, and a version is a version however it was encoded.
 *
 * @throws AppError `request_invalid` (`header.If-Match`) where it is not one version.
 */
export function expectedSeqOf(ifMatch: string | undefined): number | undefined {
  if (ifMatch === undefined) return undefined;
  const seq = /^(?:W\/)?"(\d{1,15})"$/.exec(ifMatch.trim())?.[1];
  if (seq === undefined) throw requestInvalid([{ path: 'header.If-Match', code: 'field_format' }]);
  return Number(seq);
}

/** Whether one of the versions in `If-None-Match` is this one, by weak comparison (RFC 9110, section 13.1.2). */
export function hasVersion(ifNoneMatch: string | undefined, seq: number): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etagOf(seq));
}
