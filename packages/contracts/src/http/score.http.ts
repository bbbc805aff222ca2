import { localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { indicatorSet, indicatorSetContent, scoreSnapshot, spottedFirm } from '../events/score.events.ts';
import { firmRef, indicatorSetVersion, regionCode, scoreSnapshotId } from '../ids.ts';
import { pageOf, pageQuery } from './common.http.ts';
import { followers, managers } from './staff-roles.ts';

const tag = 'scores';
const setParams = z.strictObject({ regionCode, indicatorSetVersion });

export const putIndicatorSet = defineOperation({
  id: 'putIndicatorSet',
  method: 'put',
  path: '/regions/{regionCode}/indicator-sets/{indicatorSetVersion}',
  tag,
  summary: {
    zh: '发布一版创新积分指标体系',
    en: 'Publish a version of the score indicators: the weights of every life stage add up to 100; a version never changes',
  },
  access: ['center-admin', 'platform-admin'],
  params: setParams,
  body: indicatorSetContent,
  success: { status: 200, body: indicatorSet },
  errors: ['region_unknown', 'outside_scope', 'indicator_set_exists'],
});

export const getIndicatorSet = defineOperation({
  id: 'getIndicatorSet',
  method: 'get',
  path: '/regions/{regionCode}/indicator-sets/{indicatorSetVersion}',
  tag,
  summary: { zh: '查看一版指标体系', en: 'See a version of the score indicators' },
  access: followers,
  params: setParams,
  success: { status: 200, body: indicatorSet },
  errors: ['indicator_set_unknown'],
});

export const publishScore = defineOperation({
  id: 'publishScore',
  method: 'post',
  path: '/score-snapshots',
  tag,
  summary: {
    zh: '发布企业创新积分',
    en: 'Score a firm for a day from the values of its indicators, and publish it with the breakdown',
  },
  access: ['center-admin', 'platform-admin'],
  body: z.strictObject({
    region: regionCode,
    party: firmRef,
    version: indicatorSetVersion,
    stage: z.string().max(40),
    asOf: localDate,
    /** One for each indicator of the set. */
    values: z.record(z.string().max(40), z.number().min(0)),
  }),
  success: { status: 201, body: scoreSnapshot },
  errors: ['region_unknown', 'outside_scope', 'indicator_set_unknown', 'score_exists', 'score_out_of_order'],
});

export const getScore = defineOperation({
  id: 'getScore',
  method: 'get',
  path: '/score-snapshots/{scoreSnapshotId}',
  tag,
  summary: {
    zh: '查看企业创新积分及短板',
    en: 'See a firm’s score with what it is made of, and where to gain',
  },
  access: followers,
  params: z.strictObject({ scoreSnapshotId }),
  success: { status: 200, body: scoreSnapshot },
  errors: ['score_unknown'],
});

export const listScores = defineOperation({
  id: 'listScores',
  method: 'get',
  path: '/score-snapshots',
  tag,
  summary: { zh: '列出一家企业的历次积分', en: 'List the scores of a firm, newest first' },
  access: followers,
  query: pageQuery.extend({ region: regionCode, party: firmRef }),
  success: { status: 200, body: pageOf(scoreSnapshot) },
});

export const listSpottedFirms = defineOperation({
  id: 'listSpottedFirms',
  method: 'get',
  path: '/spotted-firms',
  tag,
  summary: {
    zh: '列出发现的高潜企业',
    en: 'List the firms of a region whose scores rose much, newest first',
  },
  access: ['specialist', ...managers],
  query: pageQuery.extend({ region: regionCode }),
  success: { status: 200, body: pageOf(spottedFirm) },
});

export const scoreOperations = [
  putIndicatorSet,
  getIndicatorSet,
  publishScore,
  listScores,
  getScore,
  listSpottedFirms,
] as const;
