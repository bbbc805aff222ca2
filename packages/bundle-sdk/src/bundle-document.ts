import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Bundle } from './schema/bundle.ts';

/** A bundle as it travels: its canonical JSON (RFC 8785) and the digest that names this very content. */
export interface BundleDocument {
  readonly json: string;
  /** `sha256:` and 64 hex digits over the canonical JSON. */
  readonly digest: string;
}

export function bundleDocument(bundle: Bundle): BundleDocument {
  const json = canonicalize(bundle);
  if (json === undefined) throw new Error('a bundle is always an object');
  return { json, digest: `sha256:${bytesToHex(sha256(utf8ToBytes(json)))}` };
}
