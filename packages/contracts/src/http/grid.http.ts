import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { gridContent } from '../events/grid.events.ts';
import { staffSubject } from '../events/hall-layout.events.ts';
import { gridId, regionCode } from '../ids.ts';
import { pageOf, pageQuery } from './common.http.ts';
import { followers } from './staff-roles.ts';

const tag = 'grids';

/** A grid of a region’s map, with all who ever had it. */
export const grid = gridContent.extend({
  region: regionCode,
  grid: gridId,
  workers: z.array(z.strictObject({ worker: staffSubject, since: instant })),
});

export const putGrid = defineOperation({
  id: 'putGrid',
  method: 'put',
  path: '/regions/{regionCode}/grids/{gridId}',
  tag,
  summary: {
    zh: '设置网格（楼栋、驿站、网格员）',
    en: 'Set up a grid: its buildings, station and worker; another worker takes over what is still to be delivered',
  },
  access: ['center-admin', 'platform-admin'],
  params: z.strictObject({ regionCode, gridId }),
  body: gridContent.refine(
    ({ buildings }) => new Set(buildings.map(({ building }) => building)).size === buildings.length,
    { path: ['buildings'], message: 'each building once' },
  ),
  success: { status: 200, body: grid },
  errors: ['region_unknown', 'outside_scope', 'building_taken', 'stale_version'],
});

export const listGrids = defineOperation({
  id: 'listGrids',
  method: 'get',
  path: '/grids',
  tag,
  summary: { zh: '列出一个区域的网格', en: 'List the grids of a region' },
  access: [...followers, 'grid-worker'],
  query: pageQuery.extend({ region: regionCode }),
  success: { status: 200, body: pageOf(grid) },
});
