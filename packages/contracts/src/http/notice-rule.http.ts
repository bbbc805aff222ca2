import { text } from '@walking-hall/bundle-sdk';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { partyRef, regionCode } from '../ids.ts';
import { noticeRuleId, noticeSettings, noticeSettingsVersion, noticeWording } from '../notice-settings.ts';
import { deferReason, noticeCategory, noticeChannel, noticeParam, skipReason } from '../notice-terms.ts';
import { pageOf, pageQuery } from './common.http.ts';

const watchers = ['center-admin', 'supervisor', 'platform-admin'] as const;

const rule = z.strictObject({
  rule: noticeRuleId,
  /** A number for the hall's own rules; a digest of the content for a bundle's. */
  version: z.string(),
  on: z.string(),
  to: z.enum(['APPLICANT', 'DEPARTMENT', 'MANAGERS']),
  category: noticeCategory,
  channels: z.array(noticeChannel),
  title: text,
  body: text,
  /** What a text of this rule may name between braces. */
  placeholders: z.array(z.string()),
});

export const listRules = defineOperation({
  id: 'listRules',
  method: 'get',
  path: '/rules',
  tag: 'rules',
  summary: { zh: '通知规则', en: 'The rules by which notices are owed' },
  access: watchers,
  success: { status: 200, body: z.strictObject({ entries: z.array(rule) }) },
});

const preview = z.strictObject({
  title: z.string(),
  body: z.string(),
  /** Characters of title and body. */
  length: z.number().int(),
  /** Messages that the body is billed as: one up to 70 characters, 67 each beyond that (长短信). */
  smsSegments: z.number().int(),
});

export const previewRule = defineOperation({
  id: 'previewRule',
  method: 'post',
  path: '/rules/preview',
  tag: 'rules',
  summary: {
    zh: '预览通知',
    en: 'A rule’s text as it would read in a region now, and on which channels it would leave',
  },
  access: watchers,
  body: z.strictObject({
    rule: noticeRuleId,
    region: regionCode,
    /** A draft; the words in force where absent. */
    wording: noticeWording.optional(),
    /** In place of the samples of the same names. */
    params: z.record(z.string().max(60), noticeParam).default({}),
    /** Whose wishes are looked at. */
    party: partyRef.optional(),
  }),
  success: {
    status: 200,
    body: z.strictObject({
      rule: z.string(),
      version: z.string(),
      category: noticeCategory,
      zh: preview,
      en: preview,
      channels: z.array(
        z.strictObject({
          channel: noticeChannel,
          outcome: z.enum(['SENT', 'WAITS', 'SKIPPED']),
          reason: z.union([skipReason, deferReason]).optional(),
          until: instant.optional(),
        }),
      ),
    }),
  },
  errors: ['notice_rule_unknown', 'region_unknown', 'outside_scope'],
});

const params = z.strictObject({ regionCode });

export const getNoticeSettings = defineOperation({
  id: 'getNoticeSettings',
  method: 'get',
  path: '/regions/{regionCode}/notice-settings',
  tag: 'rules',
  summary: { zh: '查看区域的通知设置', en: 'What a region has decided about its notices' },
  access: watchers,
  params,
  success: { status: 200, body: noticeSettingsVersion },
  errors: ['region_unknown', 'outside_scope', 'notice_settings_unknown'],
});

export const putNoticeSettings = defineOperation({
  id: 'putNoticeSettings',
  method: 'put',
  path: '/regions/{regionCode}/notice-settings',
  tag: 'rules',
  summary: {
    zh: '设置区域的通知（文本、渠道、每日上限、静默时段）',
    en: 'Decide a region’s texts, switches, daily caps and quiet hours; each change is a version',
  },
  access: ['center-admin', 'platform-admin'],
  params,
  body: noticeSettings,
  success: { status: 200, body: noticeSettingsVersion },
  errors: ['region_unknown', 'outside_scope', 'notice_rule_unknown', 'notice_obligatory', 'stale_version'],
});

export const listNoticeSettings = defineOperation({
  id: 'listNoticeSettings',
  method: 'get',
  path: '/regions/{regionCode}/notice-settings/versions',
  tag: 'rules',
  summary: { zh: '通知设置的历次版本', en: 'Every version of a region’s settings, newest first' },
  access: watchers,
  params,
  query: pageQuery,
  success: { status: 200, body: pageOf(noticeSettingsVersion) },
  errors: ['region_unknown', 'outside_scope'],
});

export const noticeRuleOperations = [
  listRules,
  previewRule,
  getNoticeSettings,
  putNoticeSettings,
  listNoticeSettings,
] as const;
