import type { PartyRef } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import type { Vault } from '../parties/vault.ts';
import { chunksOfContent, fileChunkRecords, incomingFileRecords } from './upload.views.ts';

/** The bytes of files, sealed, by the content that they are of. */
export interface FileChunks {
  /** Notes that a content is on its way in, so that it is found should nobody finish or discard it. */
  begin(content: string, at: string): Promise<void>;
  keep(party: PartyRef, content: string, index: number, bytes: Uint8Array): Promise<void>;
  /** The content is somebody's now, and no longer on its way. */
  finish(content: string): Promise<void>;
  /** Leaves nothing of it. Idempotent. */
  discard(content: string): Promise<void>;
  isReadable(party: PartyRef, content: string): Promise<boolean>;
  /** @throws Error where a piece can not be read */
  read(party: PartyRef, content: string, bytes: number): AsyncIterable<Uint8Array>;
}

/** Small enough for a document of any engine once sealed, large enough that a scan is a handful of them. */
export const chunkBytes = 256 * 1024;

export function createFileChunks({ views }: Pick<Persistence, 'views'>, vault: Vault): FileChunks {
  const keyOf = (content: string, index: number) => `${content}/${index}`;
  const put = (view: typeof fileChunkRecords | typeof incomingFileRecords, key: string, doc?: object) =>
    views.put([{ view, key, seq: 1, doc }]);

  async function open(party: PartyRef, content: string, index: number) {
    const found = await views.get(fileChunkRecords, keyOf(content, index), everything);
    return found && vault.openBytes(party, found.doc, keyOf(content, index));
  }

  return {
    begin: (content, since) => put(incomingFileRecords, content, { content, since }),
    async keep(party, content, index, bytes) {
      const sealed = await vault.seal(party, bytes, keyOf(content, index));
      await put(fileChunkRecords, keyOf(content, index), { content, index, ...sealed });
    },
    finish: (content) => put(incomingFileRecords, content),
    async discard(content) {
      for (;;) {
        const { documents } = await views.find(
          chunksOfContent,
          { equals: { content }, limit: 10 },
          everything,
        );
        if (documents.length === 0) break;
        await views.put(
          documents.map(({ key, seq }) => ({ view: fileChunkRecords, key, seq, doc: undefined })),
        );
      }
      await put(incomingFileRecords, content);
    },
    isReadable: async (party, content) => (await open(party, content, 0)) !== undefined,
    async *read(party, content, bytes) {
      for (let index = 0; index * chunkBytes < bytes; index++) {
        const chunk = await open(party, content, index);
        if (!chunk) throw new Error(`piece ${index} of the file ${content} can not be read`);
        yield chunk;
      }
    },
  };
}
