import { AppError } from '@walking-hall/app-error';
import {
  type AggregateStore,
  createAggregateStore,
  everything,
  type Persistence,
} from '@walking-hall/persistence';
import type { z } from 'zod';
import { decideServicePoint } from './service-point.decide.ts';
import { evolveServicePoint } from './service-point.evolve.ts';
import {
  noServicePoint,
  type ServicePointCommand,
  type ServicePointEvent,
  type ServicePointState,
} from './service-point.ts';
import { servicePointPuts, servicePointView } from './service-point.views.ts';

export type ServicePoint = z.infer<typeof servicePointView.schema>;

export interface ServicePointStore {
  readonly points: AggregateStore<ServicePointState, ServicePointCommand, ServicePointEvent>;
  /** @throws AppError `service_point_unknown` */
  getPoint(id: string): Promise<{ readonly doc: ServicePoint; readonly seq: number }>;
}

export function createServicePointStore(persistence: Persistence): ServicePointStore {
  const points = createAggregateStore<ServicePointState, ServicePointCommand, ServicePointEvent>(
    persistence,
    {
      name: 'service-point',
      initialState: noServicePoint,
      decide: decideServicePoint,
      evolve: evolveServicePoint,
      views: servicePointPuts,
    },
  );
  return {
    points,
    async getPoint(id) {
      const found = await persistence.views.get(servicePointView, id, everything);
      if (!found) throw new AppError('service_point_unknown', { servicePoint: id });
      return found;
    },
  };
}
