import { bundleLocalId, text } from '@walking-hall/bundle-sdk';
import { instant } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { activityId, bundleId, caseId, regionCode, regionPath } from '../ids.ts';
import { routing } from './routing-topic.ts';

export const activityPlanned = defineEvent({
  ...routing('An activity with seats was announced.'),
  type: 'hall.activity.planned.v1',
  data: z.strictObject({
    activity: activityId,
    service: bundleLocalId,
    bundle: bundleId,
    region: regionCode,
    regionPath,
    name: text,
    startsAt: instant,
    seats: z.number().int().min(1),
    /** Seats given away elsewhere, by the organiser. */
    reserved: z.number().int().min(0),
  }),
});

export const activitySignedUp = defineEvent({
  ...routing('A case got a seat in an activity, or a place on its waiting list.'),
  type: 'hall.activity.signed-up.v1',
  data: z.strictObject({
    activity: activityId,
    case: caseId,
    seat: z.number().int().min(1).optional(),
    waiting: z.number().int().min(1).optional(),
    at: instant,
  }),
});
