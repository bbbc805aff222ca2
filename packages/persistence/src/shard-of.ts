import { shardCount } from './streams.ts';

/** The shard of a stream, 0 to `shardCount` - 1: FNV-1a over its UTF-16 units. Stored, so never to be changed. */
export function shardOf(stream: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < stream.length; i++) hash = Math.imul(hash ^ stream.charCodeAt(i), 0x01000193);
  // The low bits of FNV-1a mix worst; fold the high ones in.
  return ((hash ^ (hash >>> 16)) >>> 0) % shardCount;
}
