import { AppError } from '@walking-hall/app-error';
import {
  type AggregateStore,
  createAggregateStore,
  everything,
  type Persistence,
} from '@walking-hall/persistence';
import { decideSettings } from './notice-settings.decide.ts';
import { evolveSettings } from './notice-settings.evolve.ts';
import {
  type ChangeSettings,
  noSettings,
  type SettingsEvent,
  type SettingsState,
} from './notice-settings.ts';
import { type SettingsDocument, settingsPuts, settingsView } from './notice-settings.views.ts';
import { combineSettings, type RegionRules } from './region-rules.ts';

export interface SettingsStore {
  readonly settings: AggregateStore<SettingsState, ChangeSettings, SettingsEvent>;
  /** @throws AppError `notice_settings_unknown` */
  getSettings(region: string): Promise<{ readonly doc: SettingsDocument; readonly seq: number }>;
  /** What holds for a region by its path; for what belongs to no region, nothing is decided. */
  rulesOf(regionPath: string | undefined): Promise<RegionRules>;
}

export function createSettingsStore(persistence: Persistence): SettingsStore {
  const find = (region: string) => persistence.views.get(settingsView, region, everything);
  return {
    settings: createAggregateStore<SettingsState, ChangeSettings, SettingsEvent>(persistence, {
      name: 'notice-settings',
      initialState: noSettings,
      decide: decideSettings,
      evolve: evolveSettings,
      views: settingsPuts,
    }),
    async getSettings(region) {
      const found = await find(region);
      if (!found) throw new AppError('notice_settings_unknown');
      return found;
    },
    async rulesOf(regionPath) {
      const chain = await Promise.all((regionPath?.split('/') ?? []).map(find));
      return combineSettings(chain.flatMap((found) => (found ? [found.doc] : [])));
    },
  };
}
