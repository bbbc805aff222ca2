/** The same bytes in pieces of one size, the last as long as is left. */
export async function* piecesOf(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < size) continue;
    const joined = Buffer.concat(waiting);
    const whole = length - (length % size);
    for (let at = 0; at < whole; at += size) yield joined.subarray(at, at + size);
    waiting = [joined.subarray(whole)];
    length -= whole;
  }
  if (length > 0) yield Buffer.concat(waiting);
}
