import type { Persistence, Repairs } from '@walking-hall/persistence';
import type { Clock, Service } from '@walking-hall/service-kit';
import type { OfficeHours, WorkingCalendar } from '@walking-hall/working-calendar';
import type { ApplicationStore } from './applications/application.store.ts';
import { complaintRoutes } from './complaints/complaint.routes.ts';
import { createComplaintStore } from './complaints/complaint.store.ts';
import { complaintView } from './complaints/complaint.views.ts';
import { createDueAfter } from './feedback/answer-due.ts';
import { createCaseLookup } from './feedback/case-lookup.ts';
import { createOwnWords } from './feedback/own-words.ts';
import { ownWordsRecords } from './feedback/own-words.views.ts';
import type { Vault } from './parties/vault.ts';
import { ratingRoutes } from './ratings/rating.routes.ts';
import { createRatingStore } from './ratings/rating.store.ts';
import { ratingSubscriptions } from './ratings/rating.subscriptions.ts';
import { completedCaseView, ratingView } from './ratings/rating.views.ts';
import type { ServicePointStore } from './service-points/service-point.store.ts';
import { serviceRequestRoutes } from './service-requests/service-request.routes.ts';
import { createServiceRequestStore } from './service-requests/service-request.store.ts';
import { serviceRequestView } from './service-requests/service-request.views.ts';

export interface FeedbackDeps {
  readonly persistence: Persistence;
  readonly applications: ApplicationStore;
  readonly points: ServicePointStore;
  readonly vault: Vault;
  readonly calendar: WorkingCalendar;
  readonly hours: OfficeHours;
  readonly clock: Clock;
}

export interface Feedback extends Pick<Service, 'routes' | 'subscriptions'> {
  /** By the name of the aggregate. */
  readonly repairs: Readonly<Record<string, Repairs>>;
}

export const feedbackViews = [
  completedCaseView,
  ratingView,
  complaintView,
  serviceRequestView,
  ownWordsRecords,
];

/** What people say back to the hall and ask beside applications: ratings, complaints, service requests. */
export function createFeedback(deps: FeedbackDeps): Feedback {
  const { persistence, applications, points, vault, calendar, hours, clock } = deps;
  const ratings = createRatingStore(persistence);
  const complaints = createComplaintStore(persistence);
  const requests = createServiceRequestStore(persistence);
  const shared = {
    persistence,
    points,
    calendar,
    getCase: createCaseLookup(persistence, applications),
    words: createOwnWords(persistence, vault),
    dueAfter: createDueAfter(calendar, hours),
    hexOf: (text: string) => vault.fingerprint(text).slice(0, 24),
  };
  return {
    routes: [
      ...ratingRoutes({ store: ratings, ...shared }),
      ...complaintRoutes({ store: complaints, ...shared }),
      ...serviceRequestRoutes({ store: requests, ...shared }),
    ],
    subscriptions: ratingSubscriptions(ratings, persistence, clock),
    repairs: {
      rating: ratings.ratings,
      complaint: complaints,
      'service-request': requests.requests,
    },
  };
}
