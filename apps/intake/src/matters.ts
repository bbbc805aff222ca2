import type { Persistence } from '@walking-hall/persistence';
import type { Logger } from '@walking-hall/service-kit';
import type { OfficeHours } from '@walking-hall/working-calendar';
import { agencyRoutes } from './agency/agency.routes.ts';
import type { AgencyStore } from './agency/agency.store.ts';
import { agencyView } from './agency/agency.views.ts';
import { createApplicationAnswers } from './applications/application.answers.ts';
import { applicationJobs } from './applications/application.jobs.ts';
import { applicationRoutes } from './applications/application.routes.ts';
import { createApplicationStore } from './applications/application.store.ts';
import { applicationView, deadlineView, decidedCaseView } from './applications/application.views.ts';
import { decidedSubscriptions } from './applications/decided.subscriptions.ts';
import { handlingRoutes } from './applications/handling.routes.ts';
import type { ReceiveDeps } from './applications/receive.ts';
import { createSubmission } from './applications/submission.ts';
import { deliveryRoutes } from './deliveries/delivery.routes.ts';
import { deliverySubscriptions } from './deliveries/delivery.subscriptions.ts';
import { deliveryRecords } from './deliveries/delivery.views.ts';
import { draftJobs } from './drafts/draft.jobs.ts';
import { draftRoutes } from './drafts/draft.routes.ts';
import { createDraftStore } from './drafts/draft.store.ts';
import { draftContentRecords, draftView } from './drafts/draft.views.ts';
import { precheckRoutes } from './prechecks/precheck.routes.ts';
import { uploadJobs } from './uploads/upload.jobs.ts';
import { uploadRoutes } from './uploads/upload.routes.ts';
import { createUploadStore } from './uploads/upload.store.ts';
import { uploadSubscriptions } from './uploads/upload.subscriptions.ts';
import { fileChunkRecords, incomingFileRecords, uploadView } from './uploads/upload.views.ts';

export interface MattersDeps extends Omit<ReceiveDeps, 'uploads'> {
  readonly agencies: AgencyStore;
  readonly persistence: Persistence;
  readonly hours: OfficeHours;
  readonly logger: Logger;
}

export const matterViews = [
  applicationView,
  deadlineView,
  decidedCaseView,
  deliveryRecords,
  draftView,
  draftContentRecords,
  uploadView,
  fileChunkRecords,
  incomingFileRecords,
  agencyView,
];

/** An applicant's matter, from the first draft to its acceptance: what is filled in and handed in, and who acts in it. */
export function createMatters(deps: MattersDeps) {
  const { persistence, bundles, agencies, acting, vault, holdings, calendar, hours, logger } = deps;
  const applications = createApplicationStore({ persistence, bundles, vault, calendar, hours });
  const answers = createApplicationAnswers(applications, bundles, vault);
  const uploads = createUploadStore(persistence, vault);
  const drafts = createDraftStore(persistence, vault, applications);
  const receive = { ...deps, uploads };
  const submission = createSubmission({ ...receive, store: applications });
  return {
    applications,
    submission,
    routes: [
      ...applicationRoutes({ ...receive, store: applications, answers, submission }),
      ...deliveryRoutes({ applications, answers, persistence }),
      ...handlingRoutes({ store: applications, answers, vault, calendar, hours }),
      ...draftRoutes({ ...receive, store: drafts, applications, submission, answers }),
      ...precheckRoutes({ ...receive, store: drafts }),
      ...uploadRoutes({ store: uploads, applications, drafts, acting, persistence }),
      ...agencyRoutes({ store: agencies, applications, bundles, persistence }),
    ],
    subscriptions: [
      ...decidedSubscriptions(persistence),
      ...deliverySubscriptions(persistence),
      ...uploadSubscriptions(uploads, holdings, bundles),
    ],
    jobs: [
      ...applicationJobs({ store: applications, persistence, hours, logger }),
      ...uploadJobs(persistence, uploads.files),
      ...draftJobs(persistence, drafts),
    ],
    repairs: {
      application: applications,
      draft: drafts.drafts,
      upload: uploads.uploads,
      agency: agencies.agencies,
    },
  };
}
