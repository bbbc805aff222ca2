/** A ZIP with empty entries of these names, and nothing compressed. */
export function zipOf(...names: readonly string[]): Uint8Array<ArrayBuffer> {
  const entries = names.map((name) => Buffer.from(name));
  const locals = entries.map((name) => Buffer.concat([header(0x04034b50, 30, name.length, 26), name]));
  const directory = entries.map((name) => Buffer.concat([header(0x02014b50, 46, name.length, 28), name]));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(Buffer.concat(locals).length, 16);
  return new Uint8Array(Buffer.concat([...locals, ...directory, end]));
}

function header(signature: number, length: number, nameLength: number, at: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature);
  bytes.writeUInt16LE(nameLength, at);
  return bytes;
}
