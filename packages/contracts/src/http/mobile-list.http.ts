import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { mobileListEntry } from '../events/mobile-list.events.ts';
import { regionCode } from '../ids.ts';

/** The departments and items of which a region's vans and home visits handle applications. */
export const mobileList = z.strictObject({
  region: regionCode,
  entries: z.array(mobileListEntry),
  departments: z.number().int(),
  /** Each item once, however many departments name it. */
  items: z.number().int(),
  at: instant,
});

const params = z.strictObject({ regionCode });

export const putMobileList = defineOperation({
  id: 'putMobileList',
  method: 'put',
  path: '/mobile-lists/{regionCode}',
  tag: 'mobile-lists',
  summary: { zh: '设置上门服务清单', en: 'Set which items a region handles on a van or at home' },
  access: ['center-admin', 'platform-admin'],
  params,
  body: z.strictObject({ entries: z.array(mobileListEntry).max(500) }),
  success: { status: 200, body: mobileList },
  errors: ['region_unknown', 'outside_scope', 'stale_version'],
});

export const getMobileList = defineOperation({
  id: 'getMobileList',
  method: 'get',
  path: '/mobile-lists/{regionCode}',
  tag: 'mobile-lists',
  summary: { zh: '查看上门服务清单', en: 'See which items a region handles on a van or at home' },
  access: 'public',
  params,
  success: { status: 200, body: mobileList },
  errors: ['mobile_list_unknown'],
});
