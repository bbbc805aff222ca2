import { AppError } from '@walking-hall/app-error';
import { getDelivery } from '@walking-hall/contracts';
import { everything, type Persistence } from '@walking-hall/persistence';
import { type BoundRoute, route } from '@walking-hall/service-kit';
import type { ApplicationAnswers } from '../applications/application.answers.ts';
import type { ApplicationStore } from '../applications/application.store.ts';
import { deliveryRecords } from './delivery.views.ts';

export interface DeliveryRoutesDeps {
  readonly applications: ApplicationStore;
  readonly answers: ApplicationAnswers;
  readonly persistence: Persistence;
}

/** The masked name, to the worker who has the task now; nothing else of the person (domain C11). */
export function deliveryRoutes({
  applications,
  answers,
  persistence,
}: DeliveryRoutesDeps): readonly BoundRoute[] {
  return [
    route(getDelivery, async ({ params: { gridTaskId }, scope, now }) => {
      const found = await persistence.views.get(deliveryRecords, gridTaskId, scope);
      if (!found) throw new AppError('grid_task_unknown');
      const { state } = await applications.getApplication(found.doc.application, everything);
      const { 'applicant.name': name } = (await answers.shown(state, now)).form;
      return { body: { gridTask: gridTaskId, ...(typeof name === 'string' ? { name } : {}) } };
    }),
  ];
}
