import { createHash } from 'node:crypto';
import { canonicalJson } from '@walking-hall/persistence';

/** Names a rule or its words by what they say: the same on every machine and in every region. */
export function contentDigest(content: object): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16);
}
