import { applicationId, caseStatus, partyRef, regionCode, regionPath } from '@walking-hall/contracts';
import { defineQuery, defineView, type ViewPut } from '@walking-hall/persistence';
import { atTime, instant, localDate, type OfficeHours, officeDay } from '@walking-hall/working-calendar';
import { z } from 'zod';
import type { Application, ApplicationState } from './application.ts';

/** Applications in lists, and what a reader's scope is checked against. */
export const applicationView = defineView({
  name: 'applications',
  schema: z.strictObject({
    application: applicationId,
    region: regionCode,
    regionPath,
    status: caseStatus,
    receiptDate: localDate,
    parties: z.array(z.union([partyRef, z.string().startsWith('sub:')])),
  }),
  indexes: { byStatus: ['region', 'status', 'receiptDate'] },
  scope: { region: 'regionPath', party: 'parties' },
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
  const { application, region, regionPath: path, party, submittedBy } = state.received;
  const doc = {
    application,
    region,
    regionPath: path,
    status: state.status,
    receiptDate: state.receiptDate,
    parties: [party, `sub:${submittedBy}`],
  };
  const at = deadlineOf(state, hours);
  return [
    { view: applicationView, key: id, doc },
    { view: deadlineView, key: id, doc: at === undefined ? undefined : { application, pending: true, at } },
  ];
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
