import type { EventBody, NoticeCategory, noticePreferencesChanged, PartyRef } from '@walking-hall/contracts';

/** The kinds of notices that a party does not want. */
export type PreferencesState = readonly NoticeCategory[];

export interface ChangePreferences {
  readonly kind: 'change';
  readonly party: PartyRef;
  readonly optedOut: readonly NoticeCategory[];
  readonly at: string;
}

export type PreferencesEvent = EventBody<typeof noticePreferencesChanged>;
