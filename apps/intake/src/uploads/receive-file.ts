import { createHash, randomUUID } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import { type PartyRef, type Sha256, sha256, type UploadMediaType } from '@walking-hall/contracts';
import { chunkBytes, type FileChunks } from './file-chunks.ts';
import { beginsAs, endsAs } from './file-kind.ts';
import { piecesOf } from './pieces.ts';

export interface ReceivedFile {
  readonly content: string;
  readonly sha256: Sha256;
  readonly bytes: number;
}

/**
 * Seals a file piece by piece as it comes in; of what is refused or breaks off nothing is left. Whoever has made the
 * content somebody's says that it is finished.
 * @throws AppError `upload_type_wrong`, `upload_empty`, and what reading the bytes throws
 */
export async function receiveFile(
  files: FileChunks,
  party: PartyRef,
  type: UploadMediaType,
  chunks: AsyncIterable<Uint8Array>,
  now: string,
): Promise<ReceivedFile> {
  const content = randomUUID();
  await files.begin(content, now);
  try {
    return { content, ...(await sealPieces(files, party, content, type, chunks)) };
  } catch (error) {
    await files.discard(content);
    throw error;
  }
}

async function sealPieces(
  files: FileChunks,
  party: PartyRef,
  content: string,
  type: UploadMediaType,
  chunks: AsyncIterable<Uint8Array>,
): Promise<Omit<ReceivedFile, 'content'>> {
  const hash = createHash('sha256');
  let index = 0;
  let bytes = 0;
  let end: Uint8Array = new Uint8Array();
  for await (const piece of piecesOf(chunks, chunkBytes)) {
    if (index === 0 && !(await beginsAs(type, piece))) throw new AppError('upload_type_wrong', { type });
    hash.update(piece);
    await files.keep(party, content, index, piece);
    // The last piece may be short, so the one before it is kept too.
    end = Buffer.concat([end.subarray(-chunkBytes), piece]);
    index += 1;
    bytes += piece.length;
  }
  if (bytes === 0) throw new AppError('upload_empty');
  if (!endsAs(type, end)) throw new AppError('upload_type_wrong', { type });
  return { sha256: sha256.parse(hash.digest('hex')), bytes };
}
