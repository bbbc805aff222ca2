import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { hallLayout } from '../events/hall-layout.events.ts';
import { servicePointId } from '../ids.ts';
import { staff } from './staff-roles.ts';

const params = z.strictObject({ servicePointId });
const path = '/service-points/{servicePointId}/layout';
const tag = 'halls';

export const putHallLayout = defineOperation({
  id: 'putHallLayout',
  method: 'put',
  path,
  tag,
  summary: {
    zh: '设置大厅布局：片区、窗口组、窗口、窗口人员资格与潮汐规则',
    en: 'Set up a hall: zones, window groups with their items, windows, clerks, tide rule; refused with every problem at once',
  },
  access: ['center-admin', 'platform-admin'],
  params,
  body: hallLayout,
  success: { status: 200, body: hallLayout },
  errors: ['service_point_unknown', 'window_group_in_use', 'outside_scope', 'stale_version'],
});

export const getHallLayout = defineOperation({
  id: 'getHallLayout',
  method: 'get',
  path,
  tag,
  summary: { zh: '查看大厅布局', en: 'See the layout of a hall' },
  access: staff,
  params,
  success: { status: 200, body: hallLayout },
  errors: ['hall_layout_unknown', 'outside_scope'],
});
