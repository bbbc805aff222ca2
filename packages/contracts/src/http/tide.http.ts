import { instant, localDate } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineOperation } from '../define-operation.ts';
import { staffSubject } from '../events/hall-layout.events.ts';
import { waits } from '../events/queue.events.ts';
import { tideBasis, tideProposal } from '../events/tide.events.ts';
import { deskId, servicePointId, tideAlertId, windowGroupId } from '../ids.ts';
import { staff } from './staff-roles.ts';

/** The tides of a hall on one day: what was alerted, and the reserve windows that are open. */
export const tideDay = z.strictObject({
  date: localDate,
  alerts: z.array(
    z.strictObject({
      alert: tideAlertId,
      group: windowGroupId,
      raisedAt: instant,
      observed: waits,
      basis: tideBasis,
      proposal: tideProposal,
      status: z.enum(['RAISED', 'ACCEPTED', 'CLEARED']),
    }),
  ),
  windows: z.array(
    z.strictObject({
      window: deskId,
      group: windowGroupId,
      clerk: staffSubject,
      openedAt: instant,
      /** From then on it serves those alone who waited already. */
      clearedAt: instant.optional(),
    }),
  ),
});

const params = z.strictObject({ servicePointId });
const tag = 'tides';
const success = { status: 200, body: tideDay } as const;

export const getTide = defineOperation({
  id: 'getTide',
  method: 'get',
  path: '/service-points/{servicePointId}/tide',
  tag,
  summary: { zh: '查看当日潮汐预警与潮汐窗口', en: 'See today’s tide alerts and open tide windows' },
  access: staff,
  params,
  success,
  errors: ['hall_layout_unknown', 'outside_scope'],
});

export const openTideWindow = defineOperation({
  id: 'openTideWindow',
  method: 'post',
  path: '/service-points/{servicePointId}/tide-windows',
  tag,
  summary: {
    zh: '开设潮汐窗口：接受预警的建议，或自行安排',
    en: 'Open a reserve window for a group: as an alert proposes, or as the manager sees fit',
  },
  access: ['center-admin', 'specialist'],
  params,
  body: z.strictObject({
    group: windowGroupId,
    /** The alert that this accepts. */
    alert: tideAlertId.optional(),
    /** As proposed, or the first that is free, where absent. */
    window: deskId.optional(),
    clerk: staffSubject.optional(),
  }),
  success,
  errors: [
    'hall_layout_unknown',
    'window_group_unknown',
    'tide_alert_unknown',
    'tide_alert_answered',
    'tide_windows_exhausted',
    'tide_window_not_free',
    'tide_clerk_not_free',
    'outside_scope',
    'idempotency_key_reused',
  ],
});
