import { readBundle } from '../rules/bundle-rules.ts';
import {
  describeCorrection,
  describeNotAccepted,
  describeReceived,
  describeWithdrawn,
} from '../rules/describe-application.ts';
import {
  describeBookingCancelled,
  describeBookingMissed,
  describeBookingPlaced,
} from '../rules/describe-booking.ts';
import {
  describeCaseOpened,
  describeDelivered,
  describeReleased,
  describeServiceOffered,
  describeSignedUp,
} from '../rules/describe-case.ts';
import {
  describeAcceptanceRevoked,
  describeCaseWithdrawn,
  describeDeficiencyDue,
  describeDutyMissed,
  describeDutyWarned,
  describeTransferOffered,
} from '../rules/describe-consequences.ts';
import {
  describeApplicantCalled,
  describeGridTaskAssigned,
  describeGridTaskDue,
  describeGridTaskLocked,
  describeGridTaskReturned,
} from '../rules/describe-grid.ts';
import { describeLenderAnswerDue } from '../rules/describe-score-loan.ts';
import {
  describeClockDue,
  describeClockWarned,
  describeTaskClosed,
  describeTaskDecided,
  describeTaskExtended,
  describeTaskOpened,
  describeTaskResumed,
  describeTaskStopped,
  describeTaskWaiting,
} from '../rules/describe-task.ts';
import { describeTideAlert } from '../rules/describe-tide.ts';
import type { EventFacts } from '../rules/event-facts.ts';
import type { Known } from '../rules/known.ts';
import { desk, type LibraryEvent, libraryEvents, libraryPath, reader, stacks } from './library-events.ts';
import { library, noOverlay } from './library-world.ts';

/** What a service knows that has heard the library from the start. */
export const known: Known = {
  subject: {
    region: '330106',
    regionPath: libraryPath,
    bundle: 'lending-library',
    party: reader,
    departments: [desk, stacks],
  },
  servicePoint: { name: { zh: '湖区图书馆', en: 'Lake library' } },
  activity: { name: { zh: '夏季读书会', en: 'Summer circle' }, startsAt: '2026-08-01T01:00:00Z' },
  bundle: readBundle(library, noOverlay, '330106'),
};

const { region, enabled, planned, point, ...told } = libraryEvents;

const facts: Record<keyof typeof told, EventFacts> = {
  received: describeReceived(told.received.data),
  correction: describeCorrection(told.correction.data, known),
  notAccepted: describeNotAccepted(told.notAccepted.data, known),
  withdrawn: describeWithdrawn(told.withdrawn.data, known),
  deemedWithdrawn: describeWithdrawn(told.deemedWithdrawn.data, known),
  opened: describeCaseOpened(told.opened.data, known),
  openedDeficient: describeCaseOpened(told.openedDeficient.data, known),
  taskOpened: describeTaskOpened(told.taskOpened.data, known),
  cardGranted: describeTaskDecided(told.cardGranted.data, known),
  granted: describeTaskDecided(told.granted.data, known),
  refused: describeTaskDecided(told.refused.data, known),
  closed: describeTaskClosed(told.closed.data, known),
  stopped: describeTaskStopped(told.stopped.data, known),
  resumed: describeTaskResumed(told.resumed.data, known),
  extended: describeTaskExtended(told.extended.data, known),
  warned: describeClockWarned(told.warned.data, known),
  duePromised: describeClockDue(told.duePromised.data, known),
  dueStatutory: describeClockDue(told.dueStatutory.data, known),
  released: describeReleased(told.released.data, known),
  delivered: describeDelivered(told.delivered.data),
  offered: describeServiceOffered(told.offered.data),
  seated: describeSignedUp(told.seated.data, known),
  waiting: describeSignedUp(told.waiting.data, known),
  taskWaiting: describeTaskWaiting(told.taskWaiting.data, known),
  taskWaitingForDay: describeTaskWaiting(told.taskWaitingForDay.data, known),
  caseWithdrawn: describeCaseWithdrawn(told.caseWithdrawn.data, known),
  dutyWarned: describeDutyWarned(told.dutyWarned.data),
  dutyMissed: describeDutyMissed(told.dutyMissed.data),
  deficiencyDue: describeDeficiencyDue(told.deficiencyDue.data, known),
  revoked: describeAcceptanceRevoked(told.revoked.data, known),
  transferOffered: describeTransferOffered(told.transferOffered.data),
  booked: describeBookingPlaced(told.booked.data, known),
  bookedByNobody: describeBookingMissed(told.bookedByNobody.data, known),
  bookingCancelled: describeBookingCancelled(told.bookingCancelled.data, known),
  bookingOfTripCancelled: describeBookingCancelled(told.bookingOfTripCancelled.data, known),
  bookingMissed: describeBookingMissed(told.bookingMissed.data, known),
  tide: describeTideAlert(told.tide.data, known),
  tideWithoutYear: describeTideAlert(told.tideWithoutYear.data, known),
  gridAssigned: describeGridTaskAssigned(told.gridAssigned.data),
  gridCalled: describeApplicantCalled(told.gridCalled.data),
  gridReturned: describeGridTaskReturned(told.gridReturned.data, known),
  gridLocked: describeGridTaskLocked(told.gridLocked.data),
  gridDue: describeGridTaskDue(told.gridDue.data),
  lenderLate: describeLenderAnswerDue(told.lenderLate.data),
};

/** What an event says to the rules; undefined for one that owes nothing itself. */
export function factsOf(name: LibraryEvent): EventFacts | undefined {
  return name in facts ? facts[name as keyof typeof told] : undefined;
}
