import { bundle, overlay } from '@walking-hall/bundle-sdk';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { bundleDigest, bundleId, regionCode, regionPath } from '../ids.ts';
import { localizedText, pageOf, pageQuery } from './common.http.ts';

export const region = z.strictObject({
  region: regionCode,
  path: regionPath,
  name: localizedText,
  level: z.string(),
  parent: regionCode.optional(),
  policies: z.array(z.string()),
});

const regionParams = z.strictObject({ regionCode });

export const putRegion = defineOperation({
  id: 'putRegion',
  method: 'put',
  path: '/regions/{regionCode}',
  tag: 'regions',
  summary: { zh: '设置区域', en: 'Set up or change a region' },
  access: ['platform-admin', 'center-admin'],
  params: regionParams,
  body: z.strictObject({
    name: localizedText,
    level: z.string().min(1).max(40),
    parent: regionCode.optional(),
    policies: z.array(z.string().max(60)).max(100).default([]),
  }),
  success: { status: 200, body: region },
  errors: ['region_unknown', 'region_exists', 'outside_scope', 'stale_version'],
});

export const getRegion = defineOperation({
  id: 'getRegion',
  method: 'get',
  path: '/regions/{regionCode}',
  tag: 'regions',
  summary: { zh: '查看区域', en: 'See a region' },
  access: 'public',
  params: regionParams,
  success: { status: 200, body: region },
  errors: ['region_unknown'],
});

const bundleVersion = z.strictObject({
  bundle: bundleId,
  version: z.string(),
  digest: bundleDigest,
  name: localizedText,
  stages: z.array(localizedText),
  items: z.number().int(),
  publishedAt: instant,
});

export const enabledBundle = z.strictObject({
  region: regionCode,
  bundle: bundleId,
  version: z.string(),
  digest: bundleDigest,
  name: localizedText,
  /** With whom the departments are that items of other bundles bring along. */
  overlay,
  enabled: z.boolean(),
  /** Items of other bundles that belong to its stages, but that the region does not run. */
  leftOut: z.array(z.strictObject({ stage: z.string(), bundle: z.string(), item: z.string() })),
});

export const publishBundle = defineOperation({
  id: 'publishBundle',
  method: 'post',
  path: '/bundles',
  tag: 'catalog',
  summary: {
    zh: '发布主题包',
    en: 'Publish a bundle version; refused with every problem when it does not prove',
  },
  access: ['bundle-publisher', 'platform-admin'],
  // Parsed and proven by the SDK, so that every problem is said at once, with the SDK's words.
  body: z.looseObject({ id: z.string() }),
  success: { status: 201, body: bundleVersion },
  errors: ['bundle_invalid', 'bundle_version_taken'],
});

export const listBundles = defineOperation({
  id: 'listBundles',
  method: 'get',
  path: '/bundles',
  tag: 'catalog',
  summary: { zh: '列出已发布的主题包', en: 'List the published bundle versions' },
  access: 'public',
  query: pageQuery,
  success: { status: 200, body: pageOf(bundleVersion) },
});

export const getBundle = defineOperation({
  id: 'getBundle',
  method: 'get',
  path: '/bundles/{bundleId}/{version}',
  tag: 'catalog',
  summary: { zh: '读取主题包', en: 'Read a bundle version' },
  access: 'public',
  params: z.strictObject({ bundleId, version: z.string() }),
  success: { status: 200, body: bundle },
  errors: ['bundle_unknown'],
});

const enablementParams = z.strictObject({ regionCode, bundleId });

export const enableBundle = defineOperation({
  id: 'enableBundle',
  method: 'put',
  path: '/regions/{regionCode}/bundles/{bundleId}',
  tag: 'enablement',
  summary: { zh: '在区域启用主题包', en: 'Switch a bundle on in a region, with its overlay' },
  access: ['center-admin', 'platform-admin'],
  params: enablementParams,
  body: z.strictObject({ version: z.string(), overlay: overlay.prefault({}) }),
  success: { status: 200, body: enabledBundle },
  errors: ['bundle_unknown', 'region_unknown', 'overlay_invalid', 'outside_scope', 'stale_version'],
});

export const disableBundle = defineOperation({
  id: 'disableBundle',
  method: 'delete',
  path: '/regions/{regionCode}/bundles/{bundleId}',
  tag: 'enablement',
  summary: { zh: '停用主题包', en: 'Switch a bundle off; open cases go on' },
  access: ['center-admin', 'platform-admin'],
  params: enablementParams,
  success: { status: 204 },
  errors: ['bundle_not_enabled', 'region_unknown', 'outside_scope'],
});

export const listEnabledBundles = defineOperation({
  id: 'listEnabledBundles',
  method: 'get',
  path: '/regions/{regionCode}/bundles',
  tag: 'enablement',
  summary: { zh: '列出区域启用的主题包', en: 'List the bundles of a region' },
  access: 'public',
  params: regionParams,
  query: pageQuery,
  success: { status: 200, body: pageOf(enabledBundle) },
});
