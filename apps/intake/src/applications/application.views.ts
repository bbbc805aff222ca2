import {
  type ApplicationSummary,
  applicationId,
  applicationSummary,
  caseId,
  partyRef,
  regionPath,
} from '@walking-hall/contracts';
import { defineQuery, defineView, type ViewPut } from '@walking-hall/persistence';
import { atTime, instant, type OfficeHours, officeDay } from '@walking-hall/working-calendar';
import { z } from 'zod';
import type { Application, ApplicationState } from './application.ts';

/** Applications in lists, and what a reader's scope is checked against. */
export const applicationView = defineView({
  name: 'applications',
  schema: z.strictObject({
    ...applicationSummary.shape,
    regionPath,
    parties: z.array(z.union([partyRef, z.string().startsWith('sub:')])),
  }),
  indexes: { byStatus: ['region', 'status', 'receiptDate'] },
  scope: { region: 'regionPath', party: 'parties' },
});
/** Cases of which some item was decided: what was accepted can not be withdrawn then. */
export const decidedCaseView = defineView({
  name: 'decided_cases',
  schema: z.strictObject({ case: caseId, at: instant }),
});

export const applicationsByStatus = defineQuery(applicationView, {
  equals: ['region', 'status'],
  orderBy: 'receiptDate',
});

/** When something happens by law if nobody acts: for the sweep. */
export const deadlineView = defineView({
  name: 'application_deadlines',
  schema: z.strictObject({ application: applicationId, pending: z.literal(true), at: instant }),
  indexes: { byTime: ['pending', 'at'] },
});
export const deadlinesByTime = defineQuery(deadlineView, { equals: ['pending'], orderBy: 'at' });

export function applicationPuts(
  id: string,
  state: ApplicationState,
  hours: OfficeHours,
): readonly Omit<ViewPut, 'seq'>[] {
  if (state.status === 'NONE') return [];
  const { application, regionPath: path, party, submittedBy, by } = state.received;
  // An agent sees it under a grant, and not for having brought it.
  const bearer = by?.capacity === 'AGENT' ? [] : [`sub:${submittedBy}`];
  const doc = { ...summaryOf(state), regionPath: path, parties: [party, ...bearer] };
  const at = deadlineOf(state, hours);
  return [
    { view: applicationView, key: id, doc },
    { view: deadlineView, key: id, doc: at === undefined ? undefined : { application, pending: true, at } },
  ];
}

export function summaryOf(state: Application): ApplicationSummary {
  const { received, notice, owner } = state;
  const { application, region, bundle, digest, party, channel, servicePoint, trip } = received;
  const { receiptNumber, capturedAt, receivedAt, by, precheck } = received;
  return {
    application,
    ...(state.case === undefined ? {} : { case: state.case }),
    status: state.status,
    receiptNumber,
    ...{ region, bundle, digest, party, channel, servicePoint },
    ...(trip === undefined ? {} : { trip }),
    items: state.content.items,
    capturedAt,
    receivedAt,
    receiptDate: state.receiptDate,
    correctionDueDate: state.correctionDueDate,
    ...(notice === undefined ? {} : { cureDueDate: notice.cureDueDate }),
    ...(owner === undefined ? {} : { owner }),
    ...(by === undefined ? {} : { by }),
    ...(precheck === undefined ? {} : { precheck }),
  };
}

/** When the law acts in the hall's or the applicant's place; undefined where it does not. */
export function deadlineOf(state: Application, hours: OfficeHours): string | undefined {
  const due = dueDateOf(state);
  return due === undefined ? undefined : atTime(due, officeDay(hours).closesAt);
}

function dueDateOf(state: Application): string | undefined {
  if (state.status === 'RECEIVED') return state.correctionDueDate;
  return state.status === 'CORRECTION' ? state.notice.cureDueDate : undefined;
}
