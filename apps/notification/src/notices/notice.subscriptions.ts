import {
  acceptanceRevoked,
  activityPlanned,
  activitySignedUp,
  applicantCalled,
  applicationNotAccepted,
  applicationReceived,
  applicationWithdrawn,
  bookingCancelled,
  bookingMissed,
  bookingPlaced,
  caseDelivered,
  caseOpened,
  caseWithdrawn,
  clockDue,
  clockWarned,
  correctionRequested,
  deficiencyDue,
  dutyMissed,
  dutyWarned,
  gridTaskAssigned,
  gridTaskClockDue,
  gridTaskLocked,
  gridTaskReturned,
  lenderAnswerDue,
  type Message,
  quotaTransferOffered,
  regionRegistered,
  resultsReleased,
  serviceOffered,
  servicePointRegistered,
  taskClosed,
  taskDecided,
  taskExtended,
  taskOpened,
  taskResumed,
  taskStopped,
  taskWaiting,
  tideAlertRaised,
  topics,
} from '@walking-hall/contracts';
import { logged, type MessageHandler, parsed, type Subscription } from '@walking-hall/messaging';
import type { Logger } from '@walking-hall/service-kit';
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
import type { EventReferences, KnownStore } from '../rules/known.store.ts';
import type { Known } from '../rules/known.ts';
import type { TakeFacts } from './intend-notices.ts';

const events = [
  applicationReceived,
  correctionRequested,
  applicationNotAccepted,
  applicationWithdrawn,
  caseOpened,
  taskOpened,
  taskDecided,
  taskClosed,
  taskStopped,
  taskResumed,
  taskExtended,
  clockWarned,
  clockDue,
  resultsReleased,
  caseDelivered,
  serviceOffered,
  activityPlanned,
  activitySignedUp,
  gridTaskAssigned,
  applicantCalled,
  gridTaskReturned,
  gridTaskLocked,
  gridTaskClockDue,
  lenderAnswerDue,
  taskWaiting,
  caseWithdrawn,
  dutyWarned,
  dutyMissed,
  deficiencyDue,
  acceptanceRevoked,
  quotaTransferOffered,
  bookingPlaced,
  bookingCancelled,
  bookingMissed,
  tideAlertRaised,
  servicePointRegistered,
  regionRegistered,
] as const;

/** Types of events that a rule can be about, or that tell what others are about. */
export const noticeEventTypes: ReadonlySet<string> = new Set(events.map(({ type }) => type));

export interface NoticeSubscriptionDeps {
  readonly known: KnownStore;
  readonly intend: TakeFacts;
  readonly logger: Logger;
}

/** Turns what happened elsewhere into what is owed. */
export function noticeSubscriptions({
  known,
  intend,
  logger,
}: NoticeSubscriptionDeps): readonly Subscription[] {
  const name = 'notification.notices';
  return [
    {
      name,
      topics: [topics.intake, topics.bundleRouting],
      types: [...noticeEventTypes],
      handler: logged(logger, name, createNoticeHandler(known, intend)),
    },
  ];
}

/** Reads an event with what is known of its subject, and hands over what it says to the rules. */
export function createNoticeHandler(known: KnownStore, take: TakeFacts): MessageHandler {
  function owing<T extends EventReferences>(describe: (data: T, known: Known) => EventFacts) {
    return async (data: T, message: Message): Promise<void> => {
      const found = await known.find(data);
      await take(message, describe(data, found), found.bundle);
    };
  }

  const received = owing(describeReceived);
  const opened = owing(describeCaseOpened);
  return parsed(events, {
    [applicationReceived.type]: async (data, message) => {
      await known.keepApplication(data, message);
      await received(data, message);
    },
    [correctionRequested.type]: owing(describeCorrection),
    [applicationNotAccepted.type]: owing(describeNotAccepted),
    [applicationWithdrawn.type]: owing(describeWithdrawn),
    [caseOpened.type]: async (data, message) => {
      await known.keepCase(data, message);
      await opened(data, message);
    },
    [taskOpened.type]: owing(describeTaskOpened),
    [taskDecided.type]: owing(describeTaskDecided),
    [taskClosed.type]: owing(describeTaskClosed),
    [taskStopped.type]: owing(describeTaskStopped),
    [taskResumed.type]: owing(describeTaskResumed),
    [taskExtended.type]: owing(describeTaskExtended),
    [clockWarned.type]: owing(describeClockWarned),
    [clockDue.type]: owing(describeClockDue),
    [resultsReleased.type]: owing(describeReleased),
    [caseDelivered.type]: owing(describeDelivered),
    [serviceOffered.type]: owing(describeServiceOffered),
    [gridTaskAssigned.type]: owing(describeGridTaskAssigned),
    [applicantCalled.type]: owing(describeApplicantCalled),
    [gridTaskReturned.type]: owing(describeGridTaskReturned),
    [gridTaskLocked.type]: owing(describeGridTaskLocked),
    [gridTaskClockDue.type]: owing(describeGridTaskDue),
    [lenderAnswerDue.type]: owing(describeLenderAnswerDue),
    [activityPlanned.type]: known.keepActivity,
    [activitySignedUp.type]: owing(describeSignedUp),
    [taskWaiting.type]: owing(describeTaskWaiting),
    [caseWithdrawn.type]: owing(describeCaseWithdrawn),
    [dutyWarned.type]: owing(describeDutyWarned),
    [dutyMissed.type]: owing(describeDutyMissed),
    [deficiencyDue.type]: owing(describeDeficiencyDue),
    [acceptanceRevoked.type]: owing(describeAcceptanceRevoked),
    [quotaTransferOffered.type]: owing(describeTransferOffered),
    [bookingPlaced.type]: owing(describeBookingPlaced),
    [bookingCancelled.type]: owing(describeBookingCancelled),
    [bookingMissed.type]: owing(describeBookingMissed),
    [tideAlertRaised.type]: owing(describeTideAlert),
    [servicePointRegistered.type]: known.keepServicePoint,
    [regionRegistered.type]: known.keepRegion,
  });
}
