import { isDeepStrictEqual } from 'node:util';
import { eventOf, noticeSettingsChanged } from '@walking-hall/contracts';
import type { ChangeSettings, SettingsEvent, SettingsState } from './notice-settings.ts';

export function decideSettings(command: ChangeSettings, state: SettingsState): readonly SettingsEvent[] {
  const { region, regionPath, settings, by, at } = command;
  if (state.status === 'SET' && isDeepStrictEqual(state.settings, settings)) return [];
  return [eventOf(noticeSettingsChanged, { region, regionPath, settings, changedBy: by, at })];
}
