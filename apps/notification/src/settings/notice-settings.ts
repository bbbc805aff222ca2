import type {
  EventBody,
  NoticeSettings,
  noticeSettingsChanged,
  RegionCode,
  RegionPath,
} from '@walking-hall/contracts';

export type SettingsState =
  | { readonly status: 'NONE' }
  | {
      readonly status: 'SET';
      readonly region: RegionCode;
      readonly regionPath: RegionPath;
      readonly version: number;
      readonly settings: NoticeSettings;
      readonly changedBy: string;
      readonly changedAt: string;
    };

export interface ChangeSettings {
  readonly kind: 'change';
  readonly region: RegionCode;
  readonly regionPath: RegionPath;
  readonly settings: NoticeSettings;
  readonly by: string;
  readonly at: string;
}

export type SettingsEvent = EventBody<typeof noticeSettingsChanged>;

export const noSettings: SettingsState = { status: 'NONE' };
