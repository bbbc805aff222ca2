import { AppError } from '@walking-hall/app-error';
import {
  type AggregateStore,
  createAggregateStore,
  type ExecuteContext,
  type Persistence,
  type Scope,
} from '@walking-hall/persistence';
import { decideServiceRequest } from './service-request.decide.ts';
import { evolveServiceRequest } from './service-request.evolve.ts';
import {
  noServiceRequest,
  type ServiceRequestCommand,
  type ServiceRequestEvent,
  type ServiceRequestState,
} from './service-request.ts';
import {
  type ServiceRequestDocument,
  serviceRequestDocument,
  serviceRequestPuts,
  serviceRequestView,
} from './service-request.views.ts';

export interface FoundServiceRequest {
  readonly doc: ServiceRequestDocument;
  readonly seq: number;
}

export interface ServiceRequestStore {
  readonly requests: AggregateStore<ServiceRequestState, ServiceRequestCommand, ServiceRequestEvent>;
  /** @throws AppError `service_request_unknown` where it is outside the scope too */
  getRequest(id: string, scope: Scope): Promise<FoundServiceRequest>;
  /** Commits without looking whether it is in anybody's scope. @throws AppError as `decideServiceRequest` */
  execute(id: string, command: ServiceRequestCommand, context: ExecuteContext): Promise<FoundServiceRequest>;
}

export function createServiceRequestStore(persistence: Persistence): ServiceRequestStore {
  const requests = createAggregateStore<ServiceRequestState, ServiceRequestCommand, ServiceRequestEvent>(
    persistence,
    {
      name: 'service-request',
      initialState: noServiceRequest,
      decide: decideServiceRequest,
      evolve: evolveServiceRequest,
      views: serviceRequestPuts,
    },
  );
  return {
    requests,
    async getRequest(id, scope) {
      const found = await persistence.views.get(serviceRequestView, id, scope);
      if (!found) throw new AppError('service_request_unknown');
      return found;
    },
    async execute(id, command, context) {
      const { state, seq } = await requests.execute(id, command, context);
      if (state.status === 'NONE') throw new AppError('service_request_unknown');
      return { doc: serviceRequestDocument(state), seq };
    },
  };
}
