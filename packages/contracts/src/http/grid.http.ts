import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { gridContent } from '../events/grid.events.ts';
import { staffSubject } from '../events/hall-layout.events.ts';
import { gridId, regionCode } from '../ids.ts';
import { pageOf, pageQuery } from './common.http.ts';
import { staff } from './staff-roles.ts';

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
    { path: ['buildings'], params: { code: 'field_repeated' } },
  ),
  success: { status: 200, body: grid },
  errors: ['region_unknown', 'outside_scope', 'building_taken', 'stale_version'],
});

export const getGrid = defineOperation({
  id: 'getGrid',
  method: 'get',
  path: '/regions/{regionCode}/grids/{gridId}',
  tag,
  summary: { zh: '查看网格及历任网格员', en: 'See a grid with all who ever had it' },
  access: staff,
  params: z.strictObject({ regionCode, gridId }),
  success: { status: 200, body: grid },
  errors: ['grid_unknown'],
});

/** A grid as everybody may know it. */
export const publicGrid = grid.omit({ worker: true, workers: true });

export const listGrids = defineOperation({
  id: 'listGrids',
  method: 'get',
  path: '/grids',
  tag,
  summary: { zh: '列出一个区域的网格与楼栋', en: 'List the grids of a region with their buildings' },
  access: 'public',
  query: pageQuery.extend({ region: regionCode }),
  success: { status: 200, body: pageOf(publicGrid) },
});
