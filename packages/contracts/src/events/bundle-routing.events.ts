import { activityPlanned, activitySignedUp } from './activity.events.ts';
import {
  caseCompleted,
  caseDelivered,
  caseOpened,
  caseWithdrawn,
  factsReported,
  resultsReleased,
  serviceAnswered,
  serviceOffered,
} from './case.events.ts';
import { bundleDisabled, bundleEnabled, bundlePublished, regionRegistered } from './catalog.events.ts';
import { acceptanceRevoked, deficiencyCured, deficiencyDue } from './deficiency.events.ts';
import { dutyMet, dutyMissed, dutyStarted, dutyWarned } from './duty.events.ts';
import { gridEvents } from './grid.events.ts';
import { milestoneClosed, milestoneReported } from './milestone.events.ts';
import {
  quotaDebited,
  quotaOpened,
  quotaReturned,
  quotaTransferConfirmed,
  quotaTransferOffered,
} from './quota.events.ts';
import { scoreEvents } from './score.events.ts';
import { scoreLoanEvents } from './score-loan.events.ts';
import {
  clockDue,
  clockWarned,
  opinionGiven,
  taskClosed,
  taskDecided,
  taskEnded,
  taskExtended,
  taskOpened,
  taskResumed,
  taskStopped,
  taskSuspended,
  taskWaiting,
} from './task.events.ts';

export const bundleRoutingEvents = [
  regionRegistered,
  bundlePublished,
  bundleEnabled,
  bundleDisabled,
  caseOpened,
  taskWaiting,
  taskOpened,
  taskDecided,
  taskClosed,
  taskEnded,
  taskSuspended,
  opinionGiven,
  taskStopped,
  taskResumed,
  taskExtended,
  clockWarned,
  clockDue,
  factsReported,
  milestoneReported,
  milestoneClosed,
  dutyStarted,
  dutyWarned,
  dutyMet,
  dutyMissed,
  deficiencyCured,
  deficiencyDue,
  acceptanceRevoked,
  serviceOffered,
  serviceAnswered,
  resultsReleased,
  caseCompleted,
  caseDelivered,
  caseWithdrawn,
  quotaOpened,
  quotaDebited,
  quotaReturned,
  quotaTransferOffered,
  quotaTransferConfirmed,
  activityPlanned,
  activitySignedUp,
  ...gridEvents,
  ...scoreEvents,
  ...scoreLoanEvents,
];
