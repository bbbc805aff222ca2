import type { ApplicationState } from '../cases/case.views.ts';
import type { CountedEvent, DataOf } from '../rebuild/counted-events.ts';
import {
  acceptedRows,
  caseRow,
  decidedRow,
  minutesRow,
  notAcceptedRow,
  openedRow,
  receivedRows,
  releasedRows,
  taskRow,
} from './case-rows.ts';
import { complaintRow, ratingRow, requestRow, sessionRow, ticketRow } from './hall-rows.ts';
import type { Row } from './row.ts';

/** What was known before an event: of its application, and for how long its case stood still. */
export interface Known {
  readonly application?: ApplicationState | undefined;
  readonly stoppedMs?: number | undefined;
}

/**
 * What an event counts. In the dimensions of cases the values add up to the same total.
 */
export function projectFigures(event: CountedEvent, known: Known = {}): readonly Row[] {
  const { type, data } = event;
  switch (type) {
    case 'hall.application.received.v1':
      return receivedRows(data);
    case 'hall.application.accepted.v1':
      return acceptedRows(data);
    case 'hall.application.not-accepted.v1':
      return known.application ? [notAcceptedRow(known.application, data.at)] : [];
    case 'hall.case.opened.v1':
      return [openedRow(data)];
    case 'hall.case.task-opened.v1':
      return [taskRow(data, data.openedAt, { opened: 1 })];
    case 'hall.case.task-decided.v1':
      return [decidedRow(data)];
    case 'hall.case.task-closed.v1':
    case 'hall.case.task-ended.v1':
      return [taskRow(data, data.at, { closed: 1 })];
    case 'hall.case.clock-warned.v1':
      return isPromise(data) ? [taskRow(data, data.at, { warned: 1 })] : [];
    case 'hall.case.clock-due.v1':
      return isPromise(data) ? [taskRow(data, data.at, { overdue: 1 })] : [];
    case 'hall.case.results-released.v1':
      return releasedRows(data);
    case 'hall.case.completed.v1':
      return completedRows(data, known);
    case 'hall.case.delivered.v1':
      return [caseRow(data, data.at, { delivered: 1 })];
    case 'hall.rating.given.v1':
      return [ratingRow(data, 1)];
    case 'hall.rating.reviewed.v1':
      return data.counts ? [] : [ratingRow(data, -1)];
    case 'hall.complaint.filed.v1':
      return [complaintRow(data, { complaints: 1 })];
    case 'hall.complaint.accepted.v1':
      return [complaintRow(data, { complaintsAccepted: 1 })];
    case 'hall.complaint.fed-back.v1':
      return [complaintRow(data, { complaintsAnswered: 1 })];
    case 'hall.complaint.revisited.v1':
      return [complaintRow(data, { complaintsRevisited: 1 })];
    case 'hall.service-request.opened.v1':
      return [requestRow(data, { requests: 1 })];
    case 'hall.service-request.solved.v1':
      return [requestRow(data, { requestsSolvedInStation: Number(data.level === 'STATION') })];
    case 'hall.trip.closed.v1':
      return [sessionRow(data)];
    case 'hall.queue-ticket.called.v1':
      return [ticketRow(data)];
    default:
      return [];
  }
}

function completedRows(
  data: DataOf<'hall.case.completed.v1'>,
  { application, stoppedMs }: Known,
): readonly Row[] {
  const completed = caseRow(data, data.at, { completed: 1 });
  if (application === undefined || stoppedMs === undefined) return [completed];
  return [completed, minutesRow(data, application.submittedAt, stoppedMs)];
}

/** A task has two clocks; only the promised one counts, or a task would count twice. It is never the later one. */
function isPromise({ clock }: { readonly clock: 'PROMISED' | 'STATUTORY' }): boolean {
  return clock === 'PROMISED';
}
