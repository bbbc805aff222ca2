import { type AggregateStore, createAggregateStore, type Persistence } from '@walking-hall/persistence';
import { decideReconciliation } from './reconciliation.decide.ts';
import { evolveReconciliation } from './reconciliation.evolve.ts';
import {
  noReconciliation,
  type ReconciliationCommand,
  type ReconciliationEvent,
  type ReconciliationState,
} from './reconciliation.ts';
import { reconciliationPuts } from './reconciliation.views.ts';

export type ReconciliationStore = AggregateStore<
  ReconciliationState,
  ReconciliationCommand,
  ReconciliationEvent
>;

export function createReconciliationStore(persistence: Persistence): ReconciliationStore {
  return createAggregateStore<ReconciliationState, ReconciliationCommand, ReconciliationEvent>(persistence, {
    name: 'reconciliation',
    initialState: noReconciliation,
    decide: decideReconciliation,
    evolve: evolveReconciliation,
    views: reconciliationPuts,
  });
}
