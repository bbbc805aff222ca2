import {
  activityPlanned,
  activitySignedUp,
  applicationNotAccepted,
  applicationReceived,
  applicationWithdrawn,
  caseDelivered,
  caseOpened,
  clockDue,
  clockWarned,
  correctionRequested,
  type Message,
  resultsReleased,
  serviceOffered,
  taskClosed,
  taskDecided,
  taskExtended,
  taskOpened,
  taskResumed,
  taskStopped,
  topics,
} from '@walking-hall/contracts';
import { logged, parsed, type Subscription } from '@walking-hall/messaging';
import type { Logger } from '@walking-hall/service-kit';
import {
  describeCorrection,
  describeNotAccepted,
  describeReceived,
  describeWithdrawn,
} from '../rules/describe-application.ts';
import {
  describeCaseOpened,
  describeDelivered,
  describeReleased,
  describeServiceOffered,
  describeSignedUp,
} from '../rules/describe-case.ts';
import {
  describeClockDue,
  describeClockWarned,
  describeTaskClosed,
  describeTaskDecided,
  describeTaskExtended,
  describeTaskOpened,
  describeTaskResumed,
  describeTaskStopped,
} from '../rules/describe-task.ts';
import type { EventFacts } from '../rules/event-facts.ts';
import type { EventReferences, KnownStore } from '../rules/known.store.ts';
import type { Known } from '../rules/known.ts';
import type { IntendNotices } from './intend-notices.ts';

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
] as const;

export interface NoticeSubscriptionDeps {
  readonly known: KnownStore;
  readonly intend: IntendNotices;
  readonly logger: Logger;
}

/** Turns what happened elsewhere into what is owed. */
export function noticeSubscriptions({
  known,
  intend,
  logger,
}: NoticeSubscriptionDeps): readonly Subscription[] {
  const name = 'notification.notices';

  function owing<T extends EventReferences>(describe: (data: T, known: Known) => EventFacts) {
    return async (data: T, message: Message): Promise<void> => {
      const found = await known.find(data);
      await intend(message, describe(data, found), found.bundle);
    };
  }

  const received = owing(describeReceived);
  const opened = owing(describeCaseOpened);
  const handler = parsed(events, {
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
    [activityPlanned.type]: known.keepActivity,
    [activitySignedUp.type]: owing(describeSignedUp),
  });
  return [
    {
      name,
      topics: [topics.intake, topics.bundleRouting],
      types: events.map(({ type }) => type),
      handler: logged(logger, name, handler),
    },
  ];
}
