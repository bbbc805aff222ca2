import type { SettingsEvent, SettingsState } from './notice-settings.ts';

export function evolveSettings(state: SettingsState, { data }: SettingsEvent): SettingsState {
  const { at: changedAt, ...changed } = data;
  return { status: 'SET', ...changed, version: state.status === 'SET' ? state.version + 1 : 1, changedAt };
}
