import { bundleLocalId, field, legalBasis, materialSource, origin, text } from '@walking-hall/bundle-sdk';
import { limit } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { entryContext } from '../events/entry.events.ts';
import { entryId, itemId } from '../ids.ts';
import { localizedText } from './common.http.ts';

/** What an item asks and promises, as the region's bundle has it; each figure says where it comes from. */
export const itemGuide = z.strictObject({
  item: itemId,
  name: text,
  /** A condition on the answers under which alone it is offered. */
  when: z.string().optional(),
  department: z.strictObject({ id: bundleLocalId, name: text }),
  basis: z.array(legalBasis),
  promised: limit.extend({ origin }),
  /** Absent where no law sets a limit. */
  statutory: limit.extend({ basis: legalBasis }).optional(),
  materials: z.array(
    z.strictObject({
      material: bundleLocalId,
      name: text,
      sources: z.array(materialSource),
      /** True where it may follow after acceptance (容缺). */
      deferrable: z.boolean(),
      /** A condition under which alone it is needed. */
      when: z.string().optional(),
    }),
  ),
  fields: z.array(field),
});

export const entry = z.strictObject({
  entry: entryId,
  /** What a scan opens. */
  url: z.string(),
  ...entryContext.shape,
});

const params = z.strictObject({ entryId });
const tag = 'entries';

export const createEntry = defineOperation({
  id: 'createEntry',
  method: 'post',
  path: '/entries',
  tag,
  summary: {
    zh: '生成办事二维码',
    en: 'Make a code for an item, a window or a service point; the same context always has the same code',
  },
  access: ['clerk', 'specialist', 'center-admin', 'platform-admin'],
  body: entryContext,
  success: { status: 201, body: entry },
  errors: ['service_point_unknown', 'bundle_not_enabled', 'order_invalid', 'outside_scope'],
});

export const getEntry = defineOperation({
  id: 'getEntry',
  method: 'get',
  path: '/entries/{entryId}',
  tag,
  summary: { zh: '扫码查看办事指南', en: 'What a scan opens: the context, and the guide to its items' },
  access: 'public',
  params,
  success: {
    status: 200,
    body: entry.extend({
      pointName: localizedText,
      bundleName: text,
      /** The handling items that can be started here now. */
      guide: z.array(itemGuide),
      /** What the code was made for and can not be started here now, and why. */
      refused: z.array(z.strictObject({ item: itemId, code: z.string(), detail: z.string() })),
    }),
  },
  errors: ['entry_unknown', 'bundle_not_enabled'],
});

export const getEntryQr = defineOperation({
  id: 'getEntryQr',
  method: 'get',
  path: '/entries/{entryId}/qr.svg',
  tag,
  summary: { zh: '下载办事二维码图片', en: 'The code as an image to print' },
  access: 'public',
  params,
  success: { status: 200, body: z.string(), mediaType: 'image/svg+xml' },
  errors: ['entry_unknown'],
});
