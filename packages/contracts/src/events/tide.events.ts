import { instant, localDate, timeOfDay } from '@walking-hall/working-calendar';
import { z } from 'zod';
import { defineEvent, topics } from '../define-event.ts';
import { deskId, regionCode, regionPath, servicePointId, tideAlertId, windowGroupId } from '../ids.ts';
import { staffSubject } from './hall-layout.events.ts';
import { waits } from './queue.events.ts';

/** The rules of tidal windows are ours [design], on the published 20 % (滨江: 等候时间同比超过20%). */
const tide = {
  servicePoint: servicePointId,
  region: regionCode,
  regionPath,
  date: localDate,
  group: windowGroupId,
};

/** What an average wait was held against. */
export const tideBasis = z.discriminatedUnion('kind', [
  /** The same half hour of the matched day of last year. */
  z.strictObject({
    kind: z.literal('MATCHED_DAY'),
    date: localDate,
    ...waits.shape,
    thresholdPercent: z.int(),
  }),
  /** Too few tickets, or nothing to compare with. */
  z.strictObject({ kind: z.literal('ABSOLUTE'), minutes: z.int() }),
]);
export type TideBasis = z.infer<typeof tideBasis>;

/** A free reserve window and a reserve clerk who may serve the group; either is absent where there is none. */
export const tideProposal = z.strictObject({ window: deskId.optional(), clerk: staffSubject.optional() });

const about = (summary: string) => ({ topic: topics.intake, summary });

export const tideAlertRaised = defineEvent({
  ...about(
    'People wait longer than the threshold allows: the hall’s manager is told, with a proposal (潮汐窗口预警).',
  ),
  type: 'hall.tide.alert-raised.v1',
  data: z.strictObject({
    ...tide,
    alert: tideAlertId,
    /** To whom it goes. */
    manager: staffSubject,
    groupName: z.strictObject({ zh: z.string(), en: z.string() }),
    /** Start of the half hour. */
    bucket: timeOfDay,
    observed: waits,
    basis: tideBasis,
    proposal: tideProposal,
    at: instant,
  }),
});

export const tideWindowOpened = defineEvent({
  ...about('A reserve window serves a group for a while (潮汐窗口).'),
  type: 'hall.tide.window-opened.v1',
  data: z.strictObject({
    ...tide,
    window: deskId,
    clerk: staffSubject,
    /** The alert that it answers; absent where the manager needed none. */
    alert: tideAlertId.optional(),
    at: instant,
  }),
});

export const tideCleared = defineEvent({
  ...about('Two half hours in a row lay under the baseline: the tide is over.'),
  type: 'hall.tide.cleared.v1',
  data: z.strictObject({ ...tide, alert: tideAlertId.optional(), at: instant }),
});

export const tideWindowClosed = defineEvent({
  ...about('A tide window has served those who waited when the tide was over.'),
  type: 'hall.tide.window-closed.v1',
  data: z.strictObject({ ...tide, window: deskId, at: instant }),
});

export const tideEvents = [tideAlertRaised, tideWindowOpened, tideCleared, tideWindowClosed];
