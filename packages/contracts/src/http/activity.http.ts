import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { activityId, bundleId, regionCode } from '../ids.ts';
import { localizedText } from './common.http.ts';

export const activity = z.strictObject({
  activity: activityId,
  service: z.string(),
  bundle: bundleId,
  region: regionCode,
  name: localizedText,
  startsAt: instant,
  seats: z.number().int(),
  reserved: z.number().int(),
  taken: z.number().int(),
  waiting: z.number().int(),
});

export const putActivity = defineOperation({
  id: 'putActivity',
  method: 'put',
  path: '/activities/{activityId}',
  tag: 'activities',
  summary: { zh: '发布活动', en: 'Announce an activity with seats' },
  access: ['center-admin', 'specialist'],
  params: z.strictObject({ activityId }),
  body: z.strictObject({
    service: z.string().max(40),
    bundle: bundleId,
    region: regionCode,
    name: localizedText,
    startsAt: instant,
    seats: z.number().int().min(1).max(100_000),
    reserved: z.number().int().min(0).default(0),
  }),
  success: { status: 200, body: activity },
  errors: ['bundle_not_enabled', 'offer_unknown', 'activity_exists', 'outside_scope'],
});

export const getActivity = defineOperation({
  id: 'getActivity',
  method: 'get',
  path: '/activities/{activityId}',
  tag: 'activities',
  summary: { zh: '查看活动', en: 'See an activity and its free seats' },
  access: 'public',
  params: z.strictObject({ activityId }),
  success: { status: 200, body: activity },
  errors: ['activity_unknown'],
});
