import { type AggregateStore, createAggregateStore, type Persistence } from '@walking-hall/persistence';
import { decidePreferences } from './preferences.decide.ts';
import type { ChangePreferences, PreferencesEvent, PreferencesState } from './preferences.ts';

export type PreferencesStore = AggregateStore<PreferencesState, ChangePreferences, PreferencesEvent>;

export function createPreferencesStore(persistence: Persistence): PreferencesStore {
  return createAggregateStore<PreferencesState, ChangePreferences, PreferencesEvent>(persistence, {
    name: 'notice-preferences',
    initialState: [],
    decide: decidePreferences,
    evolve: (_, { data }) => data.optedOut,
  });
}
