import { createHash } from 'node:crypto';
import { AppError } from '@walking-hall/app-error';
import { type PartyRef, type UploadId, uploadId } from '@walking-hall/contracts';
import {
  type AggregateStore,
  createAggregateStore,
  type ExecuteContext,
  type Persistence,
} from '@walking-hall/persistence';
import type { Vault } from '../parties/vault.ts';
import { createFileChunks, type FileChunks } from './file-chunks.ts';
import type { ReceivedFile } from './receive-file.ts';
import { decideUpload, evolveUpload } from './upload.decide.ts';
import {
  noUpload,
  type UploadCommand,
  type UploadEvent,
  type UploadFacts,
  type UploadState,
} from './upload.ts';
import { uploadPuts } from './upload.views.ts';

export interface UploadStore {
  readonly uploads: AggregateStore<UploadState, UploadCommand, UploadEvent>;
  readonly files: FileChunks;
  /** Makes a received file the party's; where the party has it already, what was received is let go. */
  hold(
    file: ReceivedFile,
    facts: Omit<UploadFacts, 'upload' | keyof ReceivedFile>,
    context: ExecuteContext,
  ): Promise<UploadFacts>;
  /** The party's file with this content; undefined too where its bytes can not be read any more. */
  findReadable(party: PartyRef, sha256: string): Promise<UploadFacts | undefined>;
  /** @throws AppError `upload_unknown` */
  get(id: UploadId): Promise<UploadFacts>;
}

export function createUploadStore(persistence: Persistence, vault: Vault): UploadStore {
  const files = createFileChunks(persistence, vault);
  const uploads = createAggregateStore<UploadState, UploadCommand, UploadEvent>(persistence, {
    name: 'upload',
    initialState: noUpload,
    decide: decideUpload,
    evolve: evolveUpload,
    views: uploadPuts,
  });

  async function load(id: UploadId): Promise<UploadFacts | undefined> {
    const found = await uploads.load(id);
    return found?.state.status === 'HELD' ? found.state.facts : undefined;
  }

  return {
    uploads,
    files,
    async hold(file, facts, context) {
      const upload = uploadIdOf(facts.party, file.sha256);
      const known = await load(upload);
      const isReadable = known && (await files.isReadable(known.party, known.content));
      const unreadable = isReadable ? undefined : known?.content;
      const { state } = await uploads.execute(
        upload,
        { kind: 'receive', facts: { upload, ...file, ...facts }, unreadable },
        context,
      );
      if (state.status === 'NONE') throw new AppError('upload_unknown');
      if (state.facts.content === file.content) await files.finish(file.content);
      else await files.discard(file.content);
      return state.facts;
    },
    async findReadable(party, sha256) {
      const known = await load(uploadIdOf(party, sha256));
      return known && (await files.isReadable(party, known.content)) ? known : undefined;
    },
    async get(id) {
      const found = await load(id);
      if (!found) throw new AppError('upload_unknown');
      return found;
    },
  };
}

function uploadIdOf(party: PartyRef, sha256: string): UploadId {
  const name = createHash('sha256').update(`${party} ${sha256}`).digest('hex');
  return uploadId.parse(`upl_${name.slice(0, 24)}`);
}
