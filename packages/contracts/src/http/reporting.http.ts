import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { getDurationsCsv, getDurationsXlsx, listDurations } from './duration.http.ts';
import { getFigures, getFiguresCsv, getFiguresXlsx } from './figures.http.ts';
import { getKpis, getKpisCsv, getKpisXlsx, listKpiParts } from './kpi.http.ts';
import { listBottlenecks, listOpenWork } from './open-work.http.ts';

export const rebuildReporting = defineOperation({
  id: 'rebuildReporting',
  method: 'post',
  path: '/rebuild',
  tag: 'figures',
  summary: { zh: '由提交记录重建统计', en: 'Drop every figure and build it again from the owners’ commits' },
  access: ['platform-admin'],
  body: z.strictObject({}),
  success: { status: 200, body: z.strictObject({ commits: z.number().int() }) },
  errors: ['concurrent_change'],
});

export const reportingOperations = [
  getFigures,
  getFiguresCsv,
  getFiguresXlsx,
  getKpis,
  getKpisCsv,
  getKpisXlsx,
  listKpiParts,
  listDurations,
  getDurationsCsv,
  getDurationsXlsx,
  listBottlenecks,
  listOpenWork,
  rebuildReporting,
] as const;
