import type { PreferencesStore } from '../preferences/preferences.store.ts';
import type { OwedNotice } from './notice.ts';

/** Whether the recipient of a notice that is pushed unasked does not want such. Asked for no other notice. */
export async function hasOptedOut(
  preferences: Pick<PreferencesStore, 'load'>,
  { category, recipient }: Pick<OwedNotice, 'category' | 'recipient'>,
): Promise<boolean> {
  if (category !== 'OFFER') return false;
  return (await preferences.load(recipient))?.state.includes(category) ?? false;
}
