const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const endLength = 22;
const entryLength = 46;

/**
 * Names in a ZIP's central directory, which stands at its end, from that end of it (PKWARE APPNOTE 4.3.12, 4.3.16). None
 * where there is no directory, or not the whole of it: a directory is some hundred bytes for each of a document's parts.
 */
export function zipEntryNames(end: Uint8Array): readonly string[] {
  const bytes = Buffer.from(end.buffer, end.byteOffset, end.byteLength);
  const finish = findEndOfDirectory(bytes);
  if (finish === undefined) return [];
  const names: string[] = [];
  const count = bytes.readUInt16LE(finish + 10);
  let at = finish - bytes.readUInt32LE(finish + 12);
  while (names.length < count && isEntry(bytes, at, finish)) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    if (name === undefined || extra === undefined || comment === undefined) break;
    names.push(bytes.toString('utf8', at + entryLength, at + entryLength + name));
    at += entryLength + name + extra + comment;
  }
  return names;
}

function isEntry(bytes: Buffer, at: number, finish: number): boolean {
  return at >= 0 && at + entryLength <= finish && bytes.readUInt32LE(at) === directoryEntry;
}

/** From the back, as a comment of any length may follow. */
function findEndOfDirectory(bytes: Buffer): number | undefined {
  for (let at = bytes.length - endLength; at >= 0; at--) {
    if (bytes.readUInt32LE(at) === endOfDirectory) return at;
  }
  return undefined;
}
