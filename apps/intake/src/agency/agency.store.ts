import { AppError } from '@walking-hall/app-error';
import type { AgencyView } from '@walking-hall/contracts';
import {
  type AggregateStore,
  createAggregateStore,
  type Persistence,
  type Scope,
} from '@walking-hall/persistence';
import { decideAgency } from './agency.decide.ts';
import { evolveAgency } from './agency.evolve.ts';
import { type AgencyCommand, type AgencyEvent, type AgencyState, noAgency } from './agency.ts';
import { agencyPuts, agencyView } from './agency.views.ts';

export interface AgencyStore {
  /** By party. */
  readonly agencies: AggregateStore<AgencyState, AgencyCommand, AgencyEvent>;
  /** @throws AppError `agency_unknown` where it is outside the scope too */
  getAgency(id: string, scope: Scope): Promise<AgencyView>;
}

export function createAgencyStore(persistence: Persistence): AgencyStore {
  const agencies = createAggregateStore<AgencyState, AgencyCommand, AgencyEvent>(persistence, {
    name: 'agency',
    initialState: noAgency,
    decide: decideAgency,
    evolve: evolveAgency,
    views: agencyPuts,
  });
  return {
    agencies,
    async getAgency(id, scope) {
      const found = await persistence.views.get(agencyView, id, scope);
      if (!found) throw new AppError('agency_unknown');
      return found.doc.shown;
    },
  };
}
