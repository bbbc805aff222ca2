import { noticeSettings } from '@walking-hall/contracts';
import { defineQuery, defineView, type ViewPut } from '@walking-hall/persistence';
import { z } from 'zod';
import type { SettingsState } from './notice-settings.ts';

const settingsDocument = z.strictObject({
  region: z.string(),
  regionPath: z.string(),
  version: z.number().int(),
  settings: noticeSettings,
  changedBy: z.string(),
  changedAt: z.string(),
});
export type SettingsDocument = z.infer<typeof settingsDocument>;

/** What each region has decided, by its code. */
export const settingsView = defineView({
  name: 'notice_settings',
  schema: settingsDocument,
  scope: { region: 'regionPath' },
});

/** Every version of it, by `{region}|{version}`. */
export const settingsVersionView = defineView({
  name: 'notice_settings_versions',
  schema: settingsDocument,
  indexes: { region: ['region', 'version'] },
  scope: { region: 'regionPath' },
});
export const versionQuery = defineQuery(settingsVersionView, { equals: ['region'], orderBy: 'version' });

export function settingsPuts(id: string, state: SettingsState): Omit<ViewPut, 'seq'>[] {
  if (state.status === 'NONE') return [];
  const { status, ...doc } = state;
  return [
    { view: settingsView, key: id, doc },
    { view: settingsVersionView, key: `${id}|${state.version}`, doc },
  ];
}
