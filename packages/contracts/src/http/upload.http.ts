import { bundleLocalId } from '@walking-hall/bundle-sdk';
import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { uploadMediaType } from '../events/upload.events.ts';
import { applicationId, partyRef, servicePointId, sha256, uploadId } from '../ids.ts';
import { publicText } from '../public-text.ts';
import { pageOf, pageQuery } from './common.http.ts';
import { agencyRefusals, applicationStaff, submitters } from './submitters.ts';

export const upload = z.strictObject({
  upload: uploadId,
  party: partyRef,
  /** What an application names it by. */
  sha256,
  mediaType: uploadMediaType,
  bytes: z.number().int(),
  material: bundleLocalId,
  validTo: localDate.optional(),
  uploadedAt: instant,
});
export type UploadView = z.infer<typeof upload>;

const tag = 'uploads';

export const receiveUpload = defineOperation({
  id: 'receiveUpload',
  method: 'post',
  path: '/uploads',
  tag,
  summary: {
    zh: '上传材料（请求体即文件内容）',
    en: 'Hand in a file, which is the body of the request; the same content of a party is held once',
  },
  access: submitters,
  query: z.strictObject({
    material: bundleLocalId,
    /** Whose it is: the own party where absent, or that of the application or draft. */
    party: partyRef.optional(),
    application: applicationId.optional(),
    /** The last day on which the paper is valid, where it says so. */
    validTo: localDate.optional(),
    servicePoint: servicePointId.optional(),
  }),
  rawBody: { mediaTypes: uploadMediaType.options, maxBytes: 20 * 1024 * 1024 },
  success: { status: 201, body: upload },
  errors: [
    'upload_type_wrong',
    'upload_empty',
    'upload_incomplete',
    'party_unproven',
    'outside_scope',
    'application_unknown',
    'draft_unknown',
    'service_point_unknown',
    ...agencyRefusals,
  ],
});

export const getUpload = defineOperation({
  id: 'getUpload',
  method: 'get',
  path: '/uploads/{uploadId}',
  tag,
  summary: { zh: '查看材料信息', en: 'See what is known of an own file' },
  access: ['applicant'],
  params: z.strictObject({ uploadId }),
  success: { status: 200, body: upload },
  errors: ['upload_unknown'],
});

export const listUploads = defineOperation({
  id: 'listUploads',
  method: 'get',
  path: '/uploads',
  tag,
  summary: { zh: '我的材料', en: 'Files of the own party, the latest first' },
  access: ['applicant'],
  query: pageQuery,
  success: { status: 200, body: pageOf(upload) },
  errors: ['party_unproven'],
});

export const openUpload = defineOperation({
  id: 'openUpload',
  method: 'post',
  path: '/uploads/{uploadId}/opening',
  tag,
  summary: {
    zh: '取得文件内容（记录在案）',
    en: 'Fetch the file: whose it is, or staff of an application that names it, with a reason; it is recorded',
  },
  access: [...submitters, ...applicationStaff],
  params: z.strictObject({ uploadId }),
  body: z.strictObject({
    /** The application or draft for which staff or an agent look at it. */
    application: applicationId.optional(),
    /** Needed of staff. */
    reason: publicText.optional(),
  }),
  success: { status: 200, mediaType: 'application/octet-stream' },
  errors: [
    'upload_unknown',
    'application_unknown',
    'draft_unknown',
    'unmask_reason_required',
    'person_forgotten',
    ...agencyRefusals,
  ],
});
