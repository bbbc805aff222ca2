import { AppError } from '@walking-hall/app-error';
import {
  getUpload,
  listUploads,
  openUpload,
  receiveUpload,
  type UploadView,
  uploadMediaType,
} from '@walking-hall/contracts';
import { type BoundRoute, executeContext, route } from '@walking-hall/service-kit';
import { getOwnParty } from '../parties/party-of.ts';
import { receiveFile } from './receive-file.ts';
import type { UploadStore } from './upload.store.ts';
import type { UploadFacts } from './upload.ts';
import { uploadsOfParty, uploadView } from './upload.views.ts';
import { requireOpenable, type UploadAccessDeps, uploaderOf } from './upload-access.ts';

export interface UploadRoutesDeps extends UploadAccessDeps {
  readonly store: UploadStore;
}

export function uploadRoutes(deps: UploadRoutesDeps): readonly BoundRoute[] {
  const { store } = deps;
  const { views } = deps.persistence;
  return [
    route(receiveUpload, async (request) => {
      const { query, file, principal, now: at } = request;
      if (!file) throw new AppError('upload_empty');
      const { material, validTo, application } = query;
      const { party, by } = await uploaderOf(query, request, deps);
      const mediaType = uploadMediaType.parse(file.mediaType);
      const received = await receiveFile(store.files, party, mediaType, file.chunks, at);
      const facts = {
        ...{ party, mediaType, material, by, uploadedBy: principal.sub, at },
        ...(validTo === undefined ? {} : { validTo }),
        ...(application === undefined ? {} : { application }),
      };
      const held = await store.hold(received, facts, executeContext(request));
      return { body: shown(held), location: `/uploads/${held.upload}` };
    }),
    route(getUpload, async ({ params, scope }) => {
      const found = await views.get(uploadView, params.uploadId, scope);
      if (!found) throw new AppError('upload_unknown');
      return { body: shown(found.doc.facts) };
    }),
    route(listUploads, async ({ query, principal, scope }) => {
      const party = getOwnParty(principal);
      const latest = { direction: 'descending', ...query } as const;
      const found = await views.find(uploadsOfParty, { equals: { party }, ...latest }, scope);
      return { body: { entries: found.documents.map(({ doc }) => shown(doc.facts)), next: found.next } };
    }),
    route(openUpload, async (request) => {
      const { params, body, principal, now: at } = request;
      const facts = await store.get(params.uploadId);
      await requireOpenable(facts, body, request, deps);
      const { party, content, bytes, mediaType } = facts;
      if (!(await store.files.isReadable(party, content))) throw new AppError('person_forgotten');
      // Nobody sees anything before it is written down that they did.
      const command = { kind: 'open', by: principal.sub, ...body, at } as const;
      await store.uploads.execute(params.uploadId, command, executeContext(request));
      const name = `${params.uploadId}.${extensions[mediaType]}`;
      return {
        stream: store.files.read(party, content, bytes),
        contentType: mediaType,
        headers: {
          'Content-Disposition': `attachment; filename="${name}"`,
          'Content-Length': String(bytes),
        },
      };
    }),
  ];
}

const extensions: Readonly<Record<UploadFacts['mediaType'], string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/ofd': 'ofd',
};

function shown({ upload, party, sha256, mediaType, bytes, material, validTo, at }: UploadFacts): UploadView {
  return {
    ...{ upload, party, sha256, mediaType, bytes, material },
    ...(validTo === undefined ? {} : { validTo }),
    uploadedAt: at,
  };
}
